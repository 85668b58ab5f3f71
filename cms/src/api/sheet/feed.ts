import { concepts } from '../../concepts';
import { tableOf } from '../../relation/relation-table';
import { codes, instant, text, type Row } from '../feed/column';
import type { SheetRecord } from '../feed/record';
import { readRows, readTargets, toRecords, type Records, type Snapshot } from '../feed/snapshot';
import { toSheetRecord } from './feed-record';
import { readSheetRelations } from './feed-relations';

const uid = concepts.sheet;

export async function readPublishedSheets(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<SheetRecord>> {
  const rows = await readRows(snapshot, uid, 'uuid', ids);
  const relations = await readSheetRelations(snapshot, rows);
  return toRecords('uuid', rows, (row) =>
    toSheetRecord(row, relations, {
      relatedSheets: codes(row.related_sheet_ids),
      replacedBy: text(row.replaced_by_id),
      updatedAt: instant(row.published_at) ?? '',
    }),
  );
}

/** The drafts of the sheets that this agency leads. */
export async function readAgencyDrafts(
  snapshot: Snapshot,
  agency: string,
): Promise<Records<SheetRecord>> {
  const drafts = await snapshot
    .trx(tableOf(snapshot.strapi, uid))
    .whereNull('published_at')
    .select<Row[]>('*');
  const leads = await readTargets(snapshot, { uid, attribute: 'leadAgency' }, drafts);
  return readDrafts(
    snapshot,
    drafts.filter((row) => leads.one(row) === agency),
  );
}

async function readDrafts(snapshot: Snapshot, rows: readonly Row[]): Promise<Records<SheetRecord>> {
  const relations = await readSheetRelations(snapshot, rows);
  const related = await readTargets(snapshot, { uid, attribute: 'relatedSheets' }, rows);
  const replacement = await readTargets(snapshot, { uid, attribute: 'replacedBy' }, rows);
  return toRecords('uuid', rows, (row) =>
    toSheetRecord(row, relations, {
      relatedSheets: related.many(row),
      replacedBy: replacement.one(row),
      updatedAt: instant(row.updated_at) ?? '',
    }),
  );
}
