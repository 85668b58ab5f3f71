import path from 'node:path';

/** The only file of the CMS that reads the environment. */
export interface Environment {
  readonly production: boolean;
  readonly dataDirectory: string;
  readonly databaseFile: string;
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly cmsUrl: string;
  readonly publicUrl: string;
  readonly hintUrls: readonly string[];
  /** Rest between two looks at what the journal may have missed; 0 never looks. */
  readonly sweepSeconds: number;
  /** One of winston's. */
  readonly logLevel: string;
  /** Who bears one of them may read `/metrics` from anywhere; without any, only this machine. */
  readonly metricsTokens: readonly string[];
  /** Time between the signal to stop and the close, in which balancers see that the process is ending. */
  readonly shutdownGraceSeconds: number;
  /** Time after that signal when the process ends whatever is still open. */
  readonly shutdownLimitSeconds: number;
  /** The coordination and the super administrators sign in with a second factor, or not at all. */
  readonly secondFactorRequired: boolean;
  /** Proxies before this CMS, each of which adds the address of its caller to `X-Forwarded-For`; 0 believes none. */
  readonly trustedProxies: number;
  /** Null: this CMS sends no mail. */
  readonly mail: MailSettings | null;
  readonly secrets: Readonly<Record<SecretName, string>>;
  /** All are accepted, the first is sent: a token changes without a moment when one side refuses the other's. */
  readonly feedTokens: Rotating;
  /** All are shared with the gateway, the first signs. */
  readonly previewSecrets: Rotating;
  readonly demo: boolean;
  readonly demoPassword: string | null;
}

const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'FEED_TOKEN',
  'PREVIEW_SECRET',
] as const;
export type SecretName = (typeof secretNames)[number];

export interface MailSettings {
  /** Holds the password of the mail server: never logged. */
  readonly smtpUrl: string;
  readonly from: string;
}

export type Rotating = readonly [current: string, ...others: string[]];

type Variables = Readonly<Record<string, string | undefined>>;

export class EnvironmentError extends Error {}

/** @throws EnvironmentError naming every mistake at once. */
export function parseEnvironment(variables: Variables, directory: string): Environment {
  const mistakes: string[] = [];
  const production = variables.NODE_ENV === 'production';
  const dataDirectory = path.resolve(directory, variables.DATA_DIR || '../data');
  const port = parsePort(variables.CMS_PORT, mistakes);
  const host = variables.CMS_HOST || '127.0.0.1';
  const secrets = parseSecrets(variables, production, mistakes);
  const environment: Environment = {
    production,
    dataDirectory,
    databaseFile: path.join(dataDirectory, 'cms.sqlite'),
    databaseUrl: parseDatabaseUrl(variables.DATABASE_URL, mistakes),
    host,
    port,
    cmsUrl: parseUrl('CMS_URL', variables.CMS_URL || `http://127.0.0.1:${port}`, mistakes),
    publicUrl: parseUrl('PUBLIC_URL', variables.PUBLIC_URL || 'http://127.0.0.1:4000', mistakes),
    hintUrls: parseHintUrls(variables.GATEWAY_HINT_URLS, mistakes),
    sweepSeconds: parseSeconds('SWEEP_SECONDS', variables.SWEEP_SECONDS || '5', mistakes),
    logLevel: toWinstonLevel(variables.LOG_LEVEL || 'info'),
    metricsTokens: toValues(variables.METRICS_TOKEN),
    shutdownGraceSeconds: parseSeconds(
      'SHUTDOWN_GRACE_SECONDS',
      variables.SHUTDOWN_GRACE_SECONDS || (production ? '5' : '0'),
      mistakes,
    ),
    shutdownLimitSeconds: parseSeconds(
      'SHUTDOWN_LIMIT_SECONDS',
      variables.SHUTDOWN_LIMIT_SECONDS || '25',
      mistakes,
    ),
    secondFactorRequired: parseFlag(
      'SECOND_FACTOR_REQUIRED',
      variables.SECOND_FACTOR_REQUIRED || String(production),
      mistakes,
    ),
    trustedProxies: parseProxies(variables.TRUSTED_PROXIES || (production ? '1' : '0'), mistakes),
    mail: parseMail(variables, mistakes),
    secrets,
    feedTokens: parseRotating('FEED_TOKEN', secrets, mistakes),
    previewSecrets: parseRotating('PREVIEW_SECRET', secrets, mistakes),
    demo: variables.IDM_DEMO === 'true',
    demoPassword: variables.IDM_DEMO_PASSWORD || null,
  };
  if (mistakes.length > 0) throw new EnvironmentError(mistakes.join('\n'));
  return Object.freeze(environment);
}

function parsePort(value: string | undefined, mistakes: string[]): number {
  const port = Number(value || 1337);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    mistakes.push(`CMS_PORT: "${value}" is not a port; give a number from 0 to 65535`);
  return port;
}

/** `LOG_LEVEL` is the gateway's too: what it alone knows becomes the nearest. */
const toWinstonLevel = (level: string): string =>
  ({ fatal: 'error', trace: 'silly' })[level] ?? level;

function parseSeconds(name: string, value: string, mistakes: string[]): number {
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds < 0)
    mistakes.push(`${name}: "${value}" is not a number of seconds`);
  return seconds;
}

/** A word that is neither must not leave a door open. */
function parseFlag(name: string, value: string, mistakes: string[]): boolean {
  if (!/^(true|false)$/.test(value)) mistakes.push(`${name}: "${value}" is neither true nor false`);
  return value === 'true';
}

function parseProxies(value: string, mistakes: string[]): number {
  if (!/^\d$/.test(value))
    mistakes.push(`TRUSTED_PROXIES: "${value}" is not a number of proxies, from 0 to 9`);
  return Number(value);
}

function parseUrl(name: string, value: string, mistakes: string[]): string {
  if (!/^https?:$/.test(protocolOf(value)))
    mistakes.push(`${name}: "${value}" is not an http(s) address`);
  return value.replace(/\/+$/, '');
}

function parseDatabaseUrl(value: string | undefined, mistakes: string[]): string | null {
  if (!value) return null;
  if (!/^postgres(ql)?:$/.test(protocolOf(value)))
    mistakes.push(
      'DATABASE_URL: expected postgres://user:password@host:port/database; leave it empty for SQLite',
    );
  return value;
}

function parseHintUrls(value: string | undefined, mistakes: string[]): string[] {
  const urls = (value ?? 'http://127.0.0.1:4000/hints')
    .split(',')
    .map((url) => url.trim())
    .filter(Boolean);
  return urls.map((url) => parseUrl('GATEWAY_HINT_URLS', url, mistakes));
}

/** What is refused is not quoted: the address holds a password. */
function parseMail({ SMTP_URL, MAIL_FROM }: Variables, mistakes: string[]): MailSettings | null {
  if (!SMTP_URL) return null;
  if (!/^smtps?:$/.test(protocolOf(SMTP_URL)))
    mistakes.push(
      'SMTP_URL: expected smtp://user:password@host:port or smtps://…; leave it empty to send no mail',
    );
  if (!/[^\s@<>]+@[^\s@<>]+/.test(MAIL_FROM ?? ''))
    mistakes.push('MAIL_FROM: with SMTP_URL, give the sender: Guide <guide@example.org>');
  return { smtpUrl: SMTP_URL, from: MAIL_FROM ?? '' };
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

function parseSecrets(
  variables: Variables,
  production: boolean,
  mistakes: string[],
): Record<SecretName, string> {
  const entries = secretNames.map(
    (name) => [name, parseSecret(name, variables[name], production, mistakes)] as const,
  );
  return Object.fromEntries(entries) as Record<SecretName, string>;
}

const toValues = (text = ''): string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

function parseRotating(
  name: SecretName,
  secrets: Readonly<Record<SecretName, string>>,
  mistakes: string[],
): Rotating {
  const [current, ...others] = toValues(secrets[name]);
  if (!current) mistakes.push(`${name}: give a value, or several with commas between them`);
  return [current ?? '', ...others];
}

/** Laptop defaults are public: good enough for a machine that holds only the demonstration. */
function parseSecret(
  name: SecretName,
  value: string | undefined,
  production: boolean,
  mistakes: string[],
): string {
  if (value) return value;
  if (production) mistakes.push(`${name}: missing; a production secret has no default`);
  return `laptop-only-${name.toLowerCase().replaceAll('_', '-')}`;
}

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env, process.cwd());
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`The CMS cannot start with this environment:\n${error.message}\n`);
    process.exit(1);
  }
}

export const environment = readEnvironment();
