import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../config';
import { createGateway } from '../server/server';
import type { FeedLine } from './records';

export const secrets = { FEED_TOKEN: 'f'.repeat(40), PREVIEW_SECRET: 'p'.repeat(40) };

export interface ServedGuide {
  /** Where the schema is served. */
  url: string;
  /** An operation by POST, and what was answered. */
  ask: (body: unknown, headers?: Record<string, string>) => Promise<Answered>;
  stop: () => Promise<void>;
}

export interface Answered {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  /** `message` and `extensions.code` of each error. */
  errors: { message: string; code: string; [name: string]: unknown }[];
  extensions: Record<string, unknown> | undefined;
}

/** A feed that always has the same lines; whoever asks for drafts waits for ever. */
export async function serveFeed(lines: readonly FeedLine[]) {
  const text = [...lines, { kind: 'cursor', cursor: '1.1.mark' }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  const server = createServer((request, response) => {
    if (request.url!.startsWith('/api/feed/drafts')) return;
    if (request.url!.startsWith('/api/feed')) return void response.end(text);
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The real gateway, over HTTP, on the guide that these lines give. */
export async function serveGuide(
  lines: readonly FeedLine[],
  env: Record<string, string> = {},
): Promise<ServedGuide> {
  const feed = await serveFeed(lines);
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const config = parseConfig({
    ...secrets,
    CMS_URL: feed.url,
    DATA_DIR: folder,
    REFRESH_SECONDS: '60',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const schemaFolder = join(__dirname, '../../../schema');
  const gateway = await createGateway({ ...config, schemaFolder });
  await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  while (!gateway.follower.status().isLoaded) await new Promise((wait) => setTimeout(wait, 10));
  const { port } = gateway.app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    url,
    ask: async (body, headers = {}) =>
      toAnswered(
        await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
    stop: async () => {
      feed.server.closeAllConnections();
      feed.server.close();
      await gateway.app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a client reads of an answer. */
export async function toAnswered(response: Response): Promise<Answered> {
  const { data, errors, extensions } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: Record<string, unknown>;
  };
  return {
    status: response.status,
    headers: response.headers,
    data,
    errors: (errors ?? []).map((error) => ({ ...error.extensions, message: error.message })),
    extensions,
  };
}

/** A gateway of these settings, for as long as it is used. */
export async function withGuide(
  lines: readonly FeedLine[],
  env: Record<string, string>,
  use: (guide: ServedGuide) => Promise<void>,
): Promise<void> {
  const guide = await serveGuide(lines, env);
  try {
    await use(guide);
  } finally {
    await guide.stop();
  }
}
