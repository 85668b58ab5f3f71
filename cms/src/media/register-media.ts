import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hintAfterCommit } from '../journal/hint';
import type { EntityKey } from '../journal/entity';
import { appendToJournal, lockJournal } from '../journal/journal';
import { toRefusal } from '../usage/refuse-while-used';
import { cleanFileName } from './file-name';
import { createFileStore, type FileStore } from './file-store';
import { FILE_UID } from './media-tables';
import { findMediaUses, type MediaUse } from './media-uses';
import { guardUploads } from './upload-gate';
import { createUploadProvider } from './upload-provider';

interface Transaction {
  readonly trx: Knex;
  readonly onCommit: (callback: () => void) => void;
}

interface FileRow extends Readonly<Record<string, unknown>> {
  readonly id: number;
}

interface WriteParams {
  readonly where?: object;
  readonly data?: Readonly<Record<string, unknown>>;
}

type Write = (params: WriteParams) => Promise<FileRow | null>;

interface FileService {
  deleteByIds(ids?: readonly number[]): Promise<unknown>;
}

interface UploadPlugin {
  readonly provider: { extend(methods: object): void };
}

export const uploadsOf = (strapi: Core.Strapi): FileStore =>
  createFileStore(path.join(strapi.dirs.static.public, 'uploads'));

/**
 * Puts uploads under our rules: kept by content, journalled with what shows them, kept while used.
 * Strapi lower-cases a provider's name before it looks for it, which no path survives: ours takes the place of the
 * local one instead. Uploads are written by Strapi's query engine, not by its Document Service: that is where every
 * way of changing a file passes. To be called once the database knows its models.
 */
export function registerMedia(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('upload') as unknown as UploadPlugin;
  plugin.provider.extend(createUploadProvider(uploadsOf(strapi)));
  const files = strapi.db.query(FILE_UID) as unknown as Record<
    'create' | 'update' | 'delete',
    Write
  >;
  const { create, update, delete: remove } = files;
  files.create = (params) => create(named(params));
  files.update = (params) => writeFile(strapi, params, () => update(named(params)));
  files.delete = (params) =>
    writeFile(
      strapi,
      params,
      () => remove(params),
      (uses) => refuseUses(strapi, uses),
    );
  deleteAllOrNone(strapi);
  guardUploads(strapi);
}

/** Whoever names a file, when sending it or later. Strapi makes a column of 255 characters of the name as it was sent. */
function named(params: WriteParams): WriteParams {
  const { name, hash } = params.data ?? {};
  if (typeof name !== 'string') return params;
  const short = typeof hash === 'string' ? { hash: hash.slice(-MOST_OF_HASH) } : {};
  return { ...params, data: { ...params.data, ...short, name: cleanFileName(name) } };
}

const MOST_OF_HASH = 200;

/** Several files at once: the refusal of one leaves the others too. */
function deleteAllOrNone(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service<FileService>('file');
  const { deleteByIds } = service;
  service.deleteByIds = async (ids = []) => {
    await refuseUses(strapi, await findMediaUses(strapi, strapi.db.connection, ids));
    return deleteByIds(ids);
  };
}

async function refuseUses(strapi: Core.Strapi, uses: readonly MediaUse[]): Promise<void> {
  if (uses.length > 0) throw await toRefusal(strapi, unique(uses));
}

/** One transaction holds the file's change and the journal rows of what shows it. */
async function writeFile(
  strapi: Core.Strapi,
  { where }: { where?: object },
  write: () => Promise<FileRow | null>,
  check: (uses: readonly MediaUse[]) => Promise<void> = async () => undefined,
): Promise<FileRow | null> {
  const result = await strapi.db.transaction(async (transaction) => {
    const { trx, onCommit } = transaction as unknown as Transaction;
    await lockJournal(trx);
    const before = await readFile(strapi, where);
    const uses = before ? await findMediaUses(strapi, trx, [before.id]) : [];
    await check(uses);
    const written = await write();
    const shown = uses.flatMap(({ entity }) => entity ?? []);
    if (shown.length === 0 || isShownAlike(before, await readFile(strapi, where))) return written;
    await appendToJournal({ strapi, trx }, uniqueEntities(shown), new Date());
    hintAfterCommit(strapi, { trx, onCommit });
    return written;
  });
  return result as FileRow | null;
}

const readFile = (strapi: Core.Strapi, where: object | undefined): Promise<FileRow | null> =>
  strapi.db.query(FILE_UID).findOne({ where: where ?? {} }) as Promise<FileRow | null>;

/** Moving a file between folders, or its caption, changes nothing that readers see. */
const shownColumns = ['name', 'alternativeText', 'mime', 'width', 'height', 'url'] as const;

const isShownAlike = (before: FileRow | null, after: FileRow | null): boolean =>
  shownColumns.every((column) => before?.[column] === after?.[column]);

/** The draft and the published version of a sheet are one use to an editor. */
const unique = (uses: readonly MediaUse[]): MediaUse[] => [
  ...new Map(uses.map((use) => [use.document, use])).values(),
];

const uniqueEntities = (entities: readonly EntityKey[]): EntityKey[] => [
  ...new Map(entities.map((entity) => [`${entity.kind} ${entity.id}`, entity])).values(),
];
