import { connect, type Socket } from 'node:net';

/** Senders that never end what they send, and readers that do not read what they asked for. */
export interface SlowClients {
  /** Resolves once the server has cut every sender. */
  cut: Promise<unknown>;
  stop: () => void;
}

const POST = [
  'POST /graphql HTTP/1.1',
  'host: guide.example',
  'content-type: application/json',
  'content-length: 1000',
  '',
  '',
].join('\r\n');
const QUERY = encodeURIComponent('{ sheets(first: 100) { nodes { title summary } } }');
const ASK = `GET /graphql?query=${QUERY} HTTP/1.1\r\nhost: guide.example\r\n\r\n`;

function open({ hostname, port }: URL, start: string): Socket {
  const socket = connect(Number(port), hostname, () => socket.write(start));
  return socket.on('error', () => undefined);
}

/** A byte now and then: of the headers, or of the body. */
function trickle(socket: Socket): Socket {
  const timer = setInterval(() => socket.write('x'), 500);
  return socket.once('close', () => clearInterval(timer));
}

/** @param each how many of each sort. */
export function startSlowClients(url: string, each: number): SlowClients {
  const address = new URL(url);
  const many = (create: () => Socket) => Array.from({ length: each }, create);
  const senders = [
    ...many(() => trickle(open(address, 'POST /graphql HTTP/1.1\r\nx-slow: '))),
    ...many(() => trickle(open(address, POST))),
  ];
  const readers = many(() => open(address, ASK.repeat(20)).pause());
  // What is sent back before the cut is read and thrown away.
  senders.forEach((sender) => sender.resume());
  return {
    // Not `once` of `node:events`, which takes a connection that was reset for a failure.
    cut: Promise.all(senders.map((sender) => new Promise((cut) => sender.once('close', cut)))),
    stop: () => [...senders, ...readers].forEach((socket) => socket.destroy()),
  };
}
