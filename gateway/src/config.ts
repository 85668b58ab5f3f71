import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const secret = z.string().min(32, 'must have at least 32 characters');

/** Several, comma separated, while one takes the place of another: all are accepted, the first is sent. */
const rotating = z
  .string()
  .transform((text) => text.split(',').map((value) => value.trim()))
  .pipe(z.tuple([secret], secret));

// Compose files hand over an empty variable for one that is not set.
const unlessEmpty = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Not so low that one operation alone could never be answered. */
const costPerMinute = z.coerce
  .number()
  .int()
  .refine((cost) => cost === 0 || cost >= 10_000, 'must be 0 (no limit) or at least 10000');
const flag = z.stringbool({ truthy: ['true'], falsy: ['false'] });

const PRODUCTION_GRACE_SECONDS = 5;

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  PUBLIC_URL: origin.optional(),
  CMS_URL: origin.default('http://127.0.0.1:1337'),
  FEED_TOKEN: rotating,
  PREVIEW_SECRET: rotating,
  REFRESH_SECONDS: z.coerce.number().positive().default(1),
  PORTAL_LOG_SECONDS: unlessEmpty(z.coerce.number().positive()),
  SEARCH_LOG_SECONDS: unlessEmpty(z.coerce.number().positive()),
  SCHEMA_FOLDER: z.string().optional(),
  DATA_DIR: z.string().default('../data'),
  SHUTDOWN_GRACE_SECONDS: unlessEmpty(z.coerce.number().min(0)),
  SHUTDOWN_LIMIT_SECONDS: z.coerce.number().positive().default(25),
  METRICS_TOKEN: unlessEmpty(rotating),
  REDIS_URL: unlessEmpty(z.url({ protocol: /^rediss?$/ })),
  TRUSTED_PROXIES: unlessEmpty(z.coerce.number().int().min(0).max(9)),
  GRAPHQL_INTROSPECTION: unlessEmpty(flag),
  GRAPHQL_GET: unlessEmpty(flag),
  GRAPHQL_COST_PER_MINUTE: unlessEmpty(costPerMinute),
  GRAPHQL_PORTAL_COST_PER_MINUTE: unlessEmpty(costPerMinute),
  GRAPHQL_LIMIT_SECONDS: unlessEmpty(z.coerce.number().positive()),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the public may do with the schema. */
export interface GraphqlDoors {
  isIntrospectionOpen: boolean;
  /** Whether queries may come by GET too. */
  isGetOpen: boolean;
  /** What one caller may spend in a minute; 0: no limit. */
  costPerMinute: number;
  /** What the servers of one portal, which send a key, may spend in a minute; 0: no limit. */
  portalCostPerMinute: number;
  /** Time after which an operation is given up. */
  limitSeconds: number;
}

export type Rotating = readonly [current: string, ...others: string[]];

export interface Config {
  host: string;
  port: number;
  /** Origin of the pages, without a final slash. */
  publicUrl: string;
  cmsUrl: string;
  /** The first is sent; all are accepted in hints. */
  feedTokens: Rotating;
  /** A preview may be signed with any. */
  previewSecrets: Rotating;
  /** Time between two looks at the feed when no hint comes. */
  refreshSeconds: number;
  /** Time between two batches of what readers searched for, to the CMS. */
  searchLogSeconds: number;
  /** Time between two batches of how often portals are shown, to the CMS. */
  portalLogSeconds: number;
  /** Where the `.graphql` files are; found beside the gateway when not said. */
  schemaFolder: string | undefined;
  /** Where this gateway keeps its copy of the guide and of its files: a folder of its own, by port. */
  dataDirectory: string;
  /** Time between the signal and the close, in which balancers see that the process is ending. */
  shutdownGraceSeconds: number;
  /** Time after the signal when the process ends whatever is still open. */
  shutdownLimitSeconds: number;
  /** Who bears one of them may read `/metrics` from anywhere; without any, only this machine. */
  metricsTokens: readonly string[];
  /** Where several gateways share their limits; one counts alone without it. */
  redisUrl: string | undefined;
  /** Proxies in front, whose word on the caller's address is taken. */
  trustedProxies: number;
  graphql: GraphqlDoors;
  logLevel: string;
  /** Logs are JSON lines then, and lines for a person otherwise. */
  isProduction: boolean;
}

/** Every mistake of the environment, a line each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the environment once. Secrets have no default.
 * @throws ConfigError that names every wrong variable.
 */
export function parseConfig(env: Record<string, string | undefined>): Readonly<Config> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return env[name] === undefined ? `${name} is not set.` : `${name} is wrong: ${message}.`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const { data } = parsed;
  const isProduction = data.NODE_ENV === 'production';
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    cmsUrl: data.CMS_URL,
    feedTokens: data.FEED_TOKEN,
    previewSecrets: data.PREVIEW_SECRET,
    refreshSeconds: data.REFRESH_SECONDS,
    searchLogSeconds: data.SEARCH_LOG_SECONDS ?? 30,
    portalLogSeconds: data.PORTAL_LOG_SECONDS ?? 60,
    schemaFolder: data.SCHEMA_FOLDER,
    dataDirectory: resolve(data.DATA_DIR, `gateway-${data.PORT}`),
    shutdownGraceSeconds:
      data.SHUTDOWN_GRACE_SECONDS ?? (isProduction ? PRODUCTION_GRACE_SECONDS : 0),
    shutdownLimitSeconds: data.SHUTDOWN_LIMIT_SECONDS,
    metricsTokens: data.METRICS_TOKEN ?? [],
    redisUrl: data.REDIS_URL,
    trustedProxies: data.TRUSTED_PROXIES ?? (isProduction ? 1 : 0),
    graphql: Object.freeze({
      isIntrospectionOpen: data.GRAPHQL_INTROSPECTION ?? true,
      isGetOpen: data.GRAPHQL_GET ?? true,
      costPerMinute: data.GRAPHQL_COST_PER_MINUTE ?? 300_000,
      portalCostPerMinute: data.GRAPHQL_PORTAL_COST_PER_MINUTE ?? 3_000_000,
      limitSeconds: data.GRAPHQL_LIMIT_SECONDS ?? 10,
    }),
    logLevel: data.LOG_LEVEL,
    isProduction,
  });
}
