import { concepts } from '../../concepts';
import { parseLines } from '../../text-list';
import { flag, instant, text } from '../feed/column';
import type { SignpostRecord } from '../feed/record';
import { readRows, textOf, toRecords, type Records, type Snapshot } from '../feed/snapshot';

export async function readSignposts(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<SignpostRecord>> {
  const rows = await readRows(snapshot, concepts.signpost, 'uuid', ids);
  return toRecords(
    'uuid',
    rows.filter((row) => flag(row.is_active)),
    (row) => ({
      title: textOf(row, 'title'),
      terms: parseLines(text(row.terms)),
      needExamples: parseLines(text(row.need_examples)),
      answeredBy: textOf(row, 'answered_by'),
      whatToDo: textOf(row, 'what_to_do'),
      url: text(row.url),
      isDemoData: flag(row.is_demo_data),
      updatedAt: instant(row.updated_at) ?? '',
    }),
  );
}
