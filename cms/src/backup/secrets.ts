import type { Environment } from '../environment';
import { BackupError } from './backup-error';
import type { Secrets } from './fingerprint';

/** Anything shorter would be found by chance. */
const LEAST_LENGTH = 16;

/** What must be kept elsewhere than in a backup. */
export function secretsOf({ secrets, databaseUrl, demoPassword }: Environment): Secrets {
  const password = databaseUrl ? decodeURIComponent(new URL(databaseUrl).password) : '';
  const values = {
    ...secrets,
    'the password of DATABASE_URL': password,
    IDM_DEMO_PASSWORD: demoPassword ?? '',
  };
  const each = Object.entries(values).flatMap(([name, value]) =>
    value.split(',').map((one) => [name, one] as const),
  );
  return Object.fromEntries(
    each
      .filter(([, value]) => value.length >= LEAST_LENGTH)
      .map(([name, value], rank) => [`${name}#${rank}`, value]),
  );
}

/** @throws BackupError when a part holds the value of a secret: a backup travels further than the machine. */
export function refuseLeaks(part: string, leaks: readonly string[]): void {
  const names = [...new Set(leaks.map((name) => name.replace(/#\d+$/, '')))];
  if (names.length > 0)
    throw new BackupError(
      `${part} holds the value of ${names.join(', ')}: somebody stored a secret in the content; remove it and change that secret`,
    );
}
