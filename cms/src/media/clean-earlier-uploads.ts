import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { extensionOf, isAcceptedMime, type AcceptedMime } from './accepted-files';
import { cleanContent } from './content/clean-content';
import { ContentRefusal } from './content/content-refusal';
import type { FileStore } from './file-store';
import { FILE_UID } from './media-tables';
import { ADDRESS, storedName } from './upload-provider';

interface FileRow {
  readonly id: number;
  readonly url: string;
  readonly mime: string;
}

/** How far this got, among the files that were there when it began. */
interface Progress {
  readonly until: number;
  readonly last: number;
}

/**
 * Once in the life of a database: cleans the pictures that were sent before uploads were cleaned, and names the files
 * that would be refused now, which stay as they are. A start that was cut is continued by the next.
 */
export async function cleanEarlierUploads(strapi: Core.Strapi, store: FileStore): Promise<void> {
  const memory = strapi.store({ type: 'core', name: 'guide', key: 'cleaned-uploads' });
  const known = (await memory.get({})) as Progress | null;
  const rows = await readRows(strapi, known);
  const last = known?.last ?? rows.at(-1)?.id ?? 0;
  if (!known) await memory.set({ value: { until: 0, last } });
  const refused: number[] = [];
  for (const row of rows) {
    if (!(await cleanEarlier(strapi, store, row))) refused.push(row.id);
    await memory.set({ value: { until: row.id, last } });
  }
  if (refused.length > 0)
    strapi.log.warn(`Uploads that would be refused today, to be replaced: ${refused.join(', ')}`);
}

async function readRows(strapi: Core.Strapi, known: Progress | null): Promise<FileRow[]> {
  const where = known ? { id: { $gt: known.until, $lte: known.last } } : {};
  const select = ['id', 'url', 'mime'];
  return strapi.db.query(FILE_UID).findMany({ where, select, orderBy: { id: 'asc' } }) as Promise<
    FileRow[]
  >;
}

/** False for what would be refused today. One file never keeps the others, nor a start, from going on. */
async function cleanEarlier(strapi: Core.Strapi, store: FileStore, row: FileRow): Promise<boolean> {
  const { id, url, mime } = row;
  const name = storedName(url);
  if (!name || !isAcceptedMime(mime)) return false;
  try {
    const found = await store.read(name);
    if (!found) return true;
    const bytes = await buffer(found.stream);
    const cleaned = await cleanContent(mime, bytes);
    if (!cleaned.equals(bytes)) await replaceBytes(strapi, store, { id, mime, cleaned });
    return true;
  } catch (error) {
    if (!(error instanceof ContentRefusal)) strapi.log.error(error);
    return false;
  }
}

interface Cleaned {
  readonly id: number;
  readonly mime: AcceptedMime;
  readonly cleaned: Buffer;
}

/** The former bytes have no row any more: they go as others do, thirty days later. */
async function replaceBytes(
  strapi: Core.Strapi,
  store: FileStore,
  { id, mime, cleaned }: Cleaned,
): Promise<void> {
  const extension = extensionOf(mime);
  const { sha256, size } = await store.write(Readable.from([cleaned]), extension);
  const { width, height } = await sharp(cleaned).metadata();
  const data = {
    url: `${ADDRESS}${sha256}${extension}`,
    provider_metadata: { sha256, size },
    size: Math.round(size / 10) / 100,
    width,
    height,
  };
  await strapi.db.query(FILE_UID).update({ where: { id }, data });
}
