import { concepts } from '../../concepts';
import { parseLines } from '../../text-list';
import { text } from '../feed/column';
import type { SynonymGroupRecord } from '../feed/record';
import { readRows, textOf, toRecords, type Snapshot } from '../feed/snapshot';

export async function readSynonymGroups(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Map<string, SynonymGroupRecord>> {
  const rows = await readRows(snapshot, concepts.synonymGroup, 'uuid', ids);
  return toRecords(snapshot, 'uuid', rows, (row) => ({
    kind: textOf(row, 'kind'),
    direction: textOf(row, 'direction'),
    terms: parseLines(text(row.terms)),
    targets: row.direction === 'ONE_WAY' ? parseLines(text(row.targets)) : [],
  }));
}
