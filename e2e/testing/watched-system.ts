import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sign } from 'jsonwebtoken';
import { startCmsProgram, startGatewayProgram, type RunningProgram } from './program';
import { query, secrets } from './system';

/** Both programs as in production, each in its own process, so that all they print can be read. */
export interface WatchedSystem {
  cms: RunningProgram;
  gateway: RunningProgram;
  /** A link of the preview: answering it, the gateway asks the CMS. */
  previewPath: () => Promise<string>;
  stop: () => Promise<void>;
}

const strapiSecrets = Object.fromEntries(
  ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'].map(
    (name) => [name, `${name}-of-tests-long-enough-for-all`],
  ),
);

export async function startWatchedSystem(env: Record<string, string>): Promise<WatchedSystem> {
  const directory = mkdtempSync(join(tmpdir(), 'watched-'));
  const production = {
    NODE_ENV: 'production',
    SHUTDOWN_GRACE_SECONDS: '0',
    LOG_LEVEL: 'debug',
    // The coordination signs in by its password alone.
    SECOND_FACTOR_REQUIRED: 'false',
    ...env,
  };
  const running: RunningProgram[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((program) => program.kill()));
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const cms = await startCmsProgram(directory, { ...strapiSecrets, ...production });
    running.push(cms);
    const gateway = await startGatewayProgram(cms.url, production);
    running.push(gateway);
    return { cms, gateway, previewPath: () => toPreviewPath(gateway), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function toPreviewToken(gateway: { url: string }): Promise<string> {
  const idOf = async (field: string) => {
    const { data } = await query<{ one: { id: string } }>(gateway, `{ one: ${field} }`);
    return Buffer.from(data.one.id, 'base64url').toString().split(':')[1];
  };
  const claims = {
    agency: await idOf('agency(slug: "caue") { id }'),
    sheet: await idOf('sheet(reference: "F12") { ... on Sheet { id } }'),
  };
  return sign(claims, secrets.PREVIEW_SECRET, { expiresIn: 3600, audience: 'preview' });
}

const toPreviewPath = async (gateway: { url: string }): Promise<string> =>
  `/fiches?apercu=${await toPreviewToken(gateway)}`;
