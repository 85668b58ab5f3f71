import { requestId } from './request-id';
import { withoutPersonalData } from './without-personal-data';

/** What winston hands over: the text, and whatever came with it. */
export interface LogInfo {
  level: string;
  message?: unknown;
  stack?: unknown;
  [field: string]: unknown;
}

/** Where winston's transports look for the line to write. */
const MESSAGE = Symbol.for('message');

/** Names shared with the gateway; winston's own are npm's. */
const LEVELS: Readonly<Record<string, string>> = {
  http: 'debug',
  verbose: 'debug',
  silly: 'trace',
};

/** What a line may say beside its text; anything else that came with it is left out. */
const FIELDS = ['requestId', 'method', 'route', 'status', 'durationMs'] as const;

interface Line {
  readonly time: string;
  readonly level: string;
  readonly msg: string;
  readonly stack?: string;
  readonly [field: string]: unknown;
}

export function toLine(info: LogInfo, now: Date): Line {
  const id = requestId.getStore();
  const known = FIELDS.filter((name) => info[name] !== undefined);
  const stack = framesOf(info.stack);
  return {
    level: LEVELS[info.level] ?? info.level,
    time: now.toISOString(),
    service: 'cms',
    ...(id && { requestId: id }),
    ...Object.fromEntries(known.map((name) => [name, info[name]])),
    msg: withoutPersonalData(String(info.message ?? '')),
    ...(stack && { stack }),
  };
}

/** The first lines of a stack repeat the message. */
const framesOf = (stack: unknown): string =>
  String(stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');

function toReadable({ time, level, msg, stack, service: _service, ...fields }: Line): string {
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  const line = [time.slice(11, 19), level.toUpperCase().padEnd(5), msg, ...rest].join(' ');
  return stack ? `${line}\n${stack}` : line;
}

/** A format for winston: JSON lines in production, lines for a person on a laptop. */
export const logFormat = (production: boolean) => ({
  transform: (info: LogInfo): LogInfo => {
    const line = toLine(info, new Date());
    return Object.assign(info, { [MESSAGE]: production ? JSON.stringify(line) : toReadable(line) });
  },
});
