import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangelog, type ChangelogRelease } from '../../gateway/src/reference/changelog';
import { PRINTED_SCHEMA } from '../../gateway/src/schema/type-defs';

const folder = join(__dirname, '..');

export const releasesFolder = join(folder, 'releases');

export const readPrintedSchema = (): string => readFileSync(join(folder, PRINTED_SCHEMA), 'utf8');

export const readChangelog = (): ChangelogRelease[] =>
  parseChangelog(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'));

/** The highest of these versions: 0.10.0 is after 0.9.0. */
export const latest = (versions: readonly string[]): string | undefined =>
  [...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);

/** The schema as it was last promised. */
export function readLastRelease(): { version: string; released: string } {
  const names = readdirSync(releasesFolder).filter((name) => name.endsWith('.graphql'));
  const version = latest(names.map((name) => name.replace(/\.graphql$/, '')));
  if (!version) throw new Error(`${releasesFolder} is empty: record a release first.`);
  return { version, released: readFileSync(join(releasesFolder, `${version}.graphql`), 'utf8') };
}
