import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'dotenv';

export type Variables = Record<string, string | undefined>;

/** Secrets that both processes need; `.env.example` says what each is for. */
export const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'FEED_TOKEN',
  'PREVIEW_SECRET',
] as const;

/** A mistake of whoever starts the system: shown as it is, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

const randomSecret = (): string => randomBytes(32).toString('base64url');

/** Text of a first `.env`: random secrets, and a random password for the demonstration accounts. */
export const firstEnvironment = (): string =>
  [
    '# Written on the first start. Keep it out of version control; .env.example says what each line is for.',
    ...secretNames.map((name) => `${name}=${randomSecret()}`),
    'IDM_DEMO=true',
    `IDM_DEMO_PASSWORD=Idm-${randomBytes(9).toString('base64url')}-50`,
    '',
  ].join('\n');

function readOrWriteFile(file: string): Variables {
  if (!existsSync(file)) writeFileSync(file, firstEnvironment(), { mode: 0o600, flag: 'wx' });
  return parse(readFileSync(file));
}

/**
 * What both processes are started with: `.env`, written on the first start, under the real environment.
 * In production nothing is written and every secret must be there.
 * @throws StartError naming each secret that is missing.
 */
export function readEnvironment(file: string, env: Variables): Variables {
  const isProduction = env.NODE_ENV === 'production';
  const fromFile = isProduction && !existsSync(file) ? {} : readOrWriteFile(file);
  const variables: Variables = { ...fromFile, ...env };
  const missing = secretNames.filter((name) => !variables[name]);
  if (missing.length > 0)
    throw new StartError(`Missing in the environment: ${missing.join(', ')}. See .env.example.`);
  return withDefaults(variables);
}

const portOf = (variables: Variables, name: string, standard: number): number => {
  const port = Number(variables[name] ?? standard);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartError(`${name} is "${variables[name]}": give a port from 1 to 65535.`);
};

function withDefaults(variables: Variables): Variables {
  const [port, cmsPort] = [portOf(variables, 'PORT', 4000), portOf(variables, 'CMS_PORT', 1337)];
  return {
    ...variables,
    NODE_ENV: variables.NODE_ENV ?? 'development',
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    CMS_URL: variables.CMS_URL ?? `http://127.0.0.1:${cmsPort}`,
    PUBLIC_URL: variables.PUBLIC_URL ?? `http://localhost:${port}`,
    GATEWAY_HINT_URLS: variables.GATEWAY_HINT_URLS ?? `http://127.0.0.1:${port}/hints`,
    // The terminal of a laptop is for what needs a person.
    LOG_LEVEL: variables.LOG_LEVEL ?? 'warn',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}
