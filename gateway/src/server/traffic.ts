import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What a server has open: connections, and the answers it owes on some of them. */
export interface Traffic {
  /** From now on every answer closes its connection, those being made included. */
  announceEnd: () => void;
  /** Ends the connections on which no answer is owed. */
  closeIdle: () => void;
}

/** The same as in `cms/src/shutdown/`: two programs that share no package, and one way to end. */
export function watchTraffic(server: Server): Traffic {
  const connections = new Set<Socket>();
  const owed = new Set<ServerResponse>();
  let isEnding = false;

  server.on('connection', (connection: Socket) => {
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
    closeIdle: () => {
      const busy = new Set([...owed].map((answer) => answer.req.socket));
      for (const connection of connections) if (!busy.has(connection)) connection.destroy();
    },
  };
}

const closeAfter = (answer: ServerResponse): void => {
  if (!answer.headersSent) answer.setHeader('connection', 'close');
};
