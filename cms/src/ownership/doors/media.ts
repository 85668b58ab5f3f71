import { FILE_UID, FILES_TABLE, FOLDER_UID, FOLDERS_TABLE } from '../../media/media-tables';
import { notFound } from '../refusal';
import { keepQuery, parents } from './query-paths';
import { before, bodyOf, inOrder, parameterOf, queryOf, type Keeper, type Visit } from './visit';

/** @throws as for what does not exist, unless all these files, or folders, are the agency's. Absent ids ask nothing. */
async function expectOwn({ strapi, agency }: Visit, table: string, ids: unknown): Promise<void> {
  const named = [...new Set([ids ?? []].flat().map(Number))];
  if (named.length === 0) return;
  if (!named.every(Number.isSafeInteger)) throw notFound();
  const own = await strapi.db
    .connection(table)
    .whereIn('id', named)
    .where({ owner: agency.uuid })
    .select('id');
  if (own.length < named.length) throw notFound();
}

export const listFiles = keepQuery(() => FILE_UID);
export const listFolders = keepQuery(() => FOLDER_UID, parents);

export const keepFile: Keeper = before((visit) =>
  expectOwn(visit, FILES_TABLE, parameterOf(visit, 'id')),
);

export const keepFolder: Keeper = before((visit) =>
  expectOwn(visit, FOLDERS_TABLE, parameterOf(visit, 'id')),
);

export const keepParent: Keeper = before((visit) =>
  expectOwn(visit, FOLDERS_TABLE, bodyOf(visit).parent),
);

/** Where files are sent, renamed or described to: a folder of one's own, or none. */
export const keepTarget: Keeper = before((visit) =>
  expectOwn(
    visit,
    FOLDERS_TABLE,
    [bodyOf(visit).fileInfo ?? []].flat().flatMap((info) => toInfo(info).folder ?? []),
  ),
);

/** Replacing a file goes through the address that adds one. */
export const keepReplaced: Keeper = before((visit) =>
  expectOwn(visit, FILES_TABLE, queryOf(visit).id),
);

export const keepBulk: Keeper = before(async (visit) => {
  const { fileIds, folderIds, destinationFolderId } = bodyOf(visit);
  await expectOwn(visit, FILES_TABLE, fileIds);
  await expectOwn(visit, FOLDERS_TABLE, [folderIds ?? [], destinationFolderId ?? []].flat());
});

export const keepUpdates: Keeper = before(async (visit) => {
  const updates = [bodyOf(visit).updates ?? []].flat() as unknown as readonly (BulkUpdate | null)[];
  await expectOwn(
    visit,
    FILES_TABLE,
    updates.map((update) => update?.id),
  );
  await expectOwn(
    visit,
    FOLDERS_TABLE,
    updates.flatMap((update) => update?.fileInfo?.folder ?? []),
  );
});

interface BulkUpdate {
  readonly id: unknown;
  readonly fileInfo?: { readonly folder?: unknown };
}

interface Folder {
  readonly id: number;
  readonly children: readonly Folder[];
}

/** Strapi reads the tree of all folders in one statement of its own. */
export const ownTree: Keeper = async (visit, next) => {
  await next();
  const { data = [] } = (visit.ctx.body ?? {}) as { data?: readonly Folder[] };
  const own = await visit.strapi.db
    .connection(FOLDERS_TABLE)
    .where({ owner: visit.agency.uuid })
    .select<{ id: number }[]>('id');
  visit.ctx.body = { data: prune(data, new Set(own.map(({ id }) => Number(id)))) };
};

/** An own folder inside another's shows at the top. */
const prune = (folders: readonly Folder[], own: ReadonlySet<number>): Folder[] =>
  folders.flatMap((folder) => {
    const children = prune(folder.children, own);
    return own.has(Number(folder.id)) ? [{ ...folder, children }] : children;
  });

export const addFile: Keeper = inOrder(keepReplaced, keepTarget);

function toInfo(info: unknown): { readonly folder?: unknown } {
  if (typeof info !== 'string') return (info ?? {}) as { readonly folder?: unknown };
  try {
    return (JSON.parse(info) ?? {}) as { readonly folder?: unknown };
  } catch {
    return {};
  }
}
