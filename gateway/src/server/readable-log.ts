interface Line {
  time: string;
  level: string;
  msg?: string;
  service?: string;
  err?: { type: string; message: string; stack: string };
  [field: string]: unknown;
}

/** A line of the log as a person reads it: the hour, the level, what happened, the rest after it. */
export function toReadable(text: string): string {
  const { time, level, msg = '', service: _service, err, ...fields } = JSON.parse(text) as Line;
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${toText(value)}`);
  const failure = err ? `\n  ${[`${err.type}: ${err.message}`, err.stack].join('\n')}` : '';
  return `${[time.slice(11, 19), level.toUpperCase().padEnd(5), msg, ...rest].join(' ')}${failure}\n`;
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
