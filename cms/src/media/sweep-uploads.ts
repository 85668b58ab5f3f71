import type { Core } from '@strapi/strapi';
import type { FileStore } from './file-store';
import { FILE_UID } from './media-tables';
import { storedName } from './upload-provider';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;

/** By name, since when no row has a file any more: ISO 8601. */
export type Orphans = Readonly<Record<string, string>>;

interface Sweep {
  readonly remove: readonly string[];
  readonly orphans: Orphans;
}

/** What to remove now, and what to remember until the next sweep. A file that found a row again starts over. */
export function decideSweep(
  names: readonly string[],
  used: ReadonlySet<string>,
  known: Orphans,
  now: Date,
): Sweep {
  const since = (name: string): string => known[name] ?? now.toISOString();
  const isOver = (name: string): boolean =>
    now.getTime() - Date.parse(since(name)) > KEPT_DAYS * DAY_MS;
  const orphans = names.filter((name) => !used.has(name));
  const remaining = orphans.filter((name) => !isOver(name));
  return {
    remove: orphans.filter(isOver),
    orphans: Object.fromEntries(remaining.map((name) => [name, since(name)])),
  };
}

/** Removes what no row has had for thirty days. Once a start is enough: disks fill slowly. */
export async function sweepUploads(
  strapi: Core.Strapi,
  store: FileStore,
  now: Date,
): Promise<void> {
  await store.removeUnfinished(new Date(now.getTime() - DAY_MS));
  const memory = strapi.store({ type: 'core', name: 'guide', key: 'orphan-uploads' });
  const known = ((await memory.get({})) ?? {}) as Orphans;
  const { remove, orphans } = decideSweep(await store.list(), await readUsed(strapi), known, now);
  for (const name of remove) await store.remove(name);
  if (JSON.stringify(orphans) !== JSON.stringify(known)) await memory.set({ value: orphans });
  if (remove.length > 0) strapi.log.info(`${remove.length} uploads that nothing uses removed`);
}

interface FileRow {
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url?: string }>> | null;
}

async function readUsed(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const rows = (await strapi.db
    .query(FILE_UID)
    .findMany({ select: ['url', 'formats'] })) as FileRow[];
  const addresses = rows.flatMap(({ url, formats }) => [
    url,
    ...Object.values(formats ?? {}).map((format) => format.url),
  ]);
  return new Set(addresses.map(storedName).filter((name) => name !== null));
}
