import { concepts } from '../../concepts';
import { parseLines } from '../../text-list';
import { count, text } from '../feed/column';
import type { TerritoryRecord } from '../feed/record';
import {
  readRows,
  readTargets,
  textOf,
  toRecords,
  type Records,
  type Snapshot,
} from '../feed/snapshot';

const uid = concepts.territory;

export async function readTerritories(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<TerritoryRecord>> {
  const rows = await readRows(snapshot, uid, 'key', ids);
  const parent = await readTargets(snapshot, { uid, attribute: 'parent', identity: 'key' }, rows);
  return toRecords('key', rows, (row) => ({
    code: textOf(row, 'code'),
    name: textOf(row, 'name'),
    kind: textOf(row, 'kind'),
    postalCodes: parseLines(text(row.postal_codes)),
    population: count(row.population),
    parent: parent.one(row),
  }));
}
