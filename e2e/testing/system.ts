import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCms, testEnvironment, type StartedCms } from '../../cms/src/testing/start-cms';
import { parseConfig } from '../../gateway/src/config';
import { createGateway, type Gateway } from '../../gateway/src/server/server';

/** Real Strapi and the real gateway, on free ports of the loopback, with the demonstration guide. */
export interface System {
  cms: StartedCms;
  gateway: Gateway;
  /** Origin of the gateway, without a final slash. */
  url: string;
  secrets: { FEED_TOKEN: string; PREVIEW_SECRET: string };
  stop: () => Promise<void>;
}

export const secrets = { FEED_TOKEN: 'f'.repeat(40), PREVIEW_SECRET: 'p'.repeat(40) };

export const demoPassword = testEnvironment.IDM_DEMO_PASSWORD;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until the answer is the one awaited; the last answer when it never comes. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isAwaited: (answer: Answer) => boolean,
  milliseconds = 5000,
): Promise<Answer> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isAwaited(answer) || Date.now() > deadline) return answer;
    await pause(50);
  }
}

interface SystemOptions {
  /** Whether the CMS tells the gateway of each change. */
  withHints?: boolean;
  /** How often the gateway looks at the feed by itself. */
  refreshSeconds?: number;
  /** Where the gateway keeps its copies; a new temporary folder when absent. */
  gatewayData?: string;
  /** Instead of the gateway's usual settings. */
  gatewayEnv?: Record<string, string>;
  /** What happens to the CMS before the gateway first reads it. */
  before?: (cms: StartedCms) => Promise<void>;
}

export const demonstration = { ...secrets, IDM_DEMO: 'true', IDM_DEMO_PASSWORD: demoPassword };

interface GatewayOptions {
  cmsUrl: string;
  port: number;
  refreshSeconds?: number;
  /** Where the gateway keeps its copy; a new temporary folder when absent. */
  dataDirectory?: string;
  /** Instead of the usual ones. */
  env?: Record<string, string>;
  /** Whether to wait for a first guide. */
  isAwaited?: boolean;
  /** Its clock, for what is counted by the day. */
  now?: () => Date;
}

export async function startGateway({
  cmsUrl,
  port,
  refreshSeconds = 60,
  dataDirectory = mkdtempSync(join(tmpdir(), 'gateway-')),
  env = {},
  isAwaited = true,
  now,
}: GatewayOptions): Promise<Gateway> {
  const config = parseConfig({
    ...secrets,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    CMS_URL: cmsUrl,
    DATA_DIR: dataDirectory,
    REFRESH_SECONDS: String(refreshSeconds),
    LOG_LEVEL: 'silent',
    ...env,
  });
  const schemaFolder = join(__dirname, '../../schema');
  const gateway = await createGateway({ ...config, schemaFolder, ...(now && { now }) });
  await gateway.app.listen({ host: config.host, port });
  const isLoaded = () => gateway.follower.status().isLoaded;
  if (isAwaited)
    await eventually(
      async () => isLoaded(),
      (loaded) => loaded,
    );
  return gateway;
}

export async function startSystem({
  withHints = true,
  refreshSeconds = 60,
  gatewayData,
  gatewayEnv = {},
  before = async () => undefined,
}: SystemOptions = {}): Promise<System> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const hints = withHints ? `${url}/hints` : '';
  const cms = await startCms({
    demo: true,
    env: { ...secrets, PUBLIC_URL: url, GATEWAY_HINT_URLS: hints },
  });
  await before(cms);
  const gateway = await startGateway({
    cmsUrl: cms.url,
    port,
    refreshSeconds,
    env: gatewayEnv,
    ...(gatewayData !== undefined && { dataDirectory: gatewayData }),
  });
  const stop = async (): Promise<void> => {
    await gateway.app.close();
    await cms.stop();
  };
  return { cms, gateway, url, secrets, stop };
}

export interface GraphqlAnswer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A query over HTTP, as any front end sends it. */
export async function query<Data>(
  { url }: Pick<System, 'url'>,
  source: string,
  { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: source, variables }),
  });
  return (await response.json()) as GraphqlAnswer<Data>;
}
