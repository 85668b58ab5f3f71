import { concepts } from '../../concepts';
import { parseLines } from '../../text-list';
import { text } from '../feed/column';
import type { SynonymGroupRecord } from '../feed/record';
import { readRows, textOf, toRecords, type Records, type Snapshot } from '../feed/snapshot';

export async function readSynonymGroups(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<SynonymGroupRecord>> {
  const rows = await readRows(snapshot, concepts.synonymGroup, 'uuid', ids);
  return toRecords('uuid', rows, (row) => ({
    kind: textOf(row, 'kind'),
    direction: textOf(row, 'direction'),
    terms: parseLines(text(row.terms)),
    targets: row.direction === 'ONE_WAY' ? parseLines(text(row.targets)) : [],
  }));
}
