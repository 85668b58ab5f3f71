import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The CMS, behind a door that lets the feed through and holds the drafts until it is told. */
export interface HeldCms {
  url: string;
  /** Resolves when a request for drafts waits at the door. */
  isAsked: Promise<void>;
  release: () => void;
  stop: () => void;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

export async function holdDrafts(cmsUrl: string): Promise<HeldCms> {
  const asked = withResolvers();
  const released = withResolvers();
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.includes('/drafts')) {
      asked.resolve();
      await released.promise;
    }
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${cmsUrl}${request.url}`, { headers: { authorization } });
    response.writeHead(answer.status).end(await answer.text());
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isAsked: asked.promise,
    release: released.resolve,
    stop: () => {
      released.resolve();
      server.closeAllConnections();
      server.close();
    },
  };
}
