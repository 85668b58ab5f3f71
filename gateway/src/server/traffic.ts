import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a server has open: connections, and the answers it owes on some of them. */
export interface Traffic {
  /** From now on every answer closes its connection, those being made included. */
  announceEnd: () => void;
  /** Waits until nobody is left at the door: closing it resets whoever the system has let in and Node has not. */
  acceptWaiting: () => Promise<void>;
  /** Ends the connections on which no answer is owed. */
  closeIdle: () => void;
}

const MOST_TURNS = 1000;

/** The same as in `cms/src/shutdown/`: two programs that share no package, and one way to end. */
export function watchTraffic(server: Server): Traffic {
  const connections = new Set<Socket>();
  const owed = new Set<ServerResponse>();
  let isEnding = false;
  let accepted = 0;

  server.on('connection', (connection: Socket) => {
    accepted += 1;
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  // Before the framework's own listener: it may answer at once.
  server.prependListener('request', (_request, answer) => {
    owed.add(answer);
    answer.once('close', () => owed.delete(answer));
    if (isEnding) closeAfter(answer);
  });

  return {
    announceEnd: () => {
      isEnding = true;
      owed.forEach(closeAfter);
    },
    acceptWaiting: async () => {
      // Node takes one connection a turn of its loop; bounded, for those who never stop coming.
      for (let turn = 0, known = -1; turn < MOST_TURNS && known < accepted; turn += 1) {
        known = accepted;
        await nextTurn();
        await nextTurn();
      }
    },
    closeIdle: () => {
      const busy = new Set([...owed].map((answer) => answer.req.socket));
      for (const connection of connections) if (!busy.has(connection)) connection.destroy();
    },
  };
}

const closeAfter = (answer: ServerResponse): void => {
  if (!answer.headersSent) answer.setHeader('connection', 'close');
};
