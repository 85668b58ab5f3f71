import { concepts } from '../../concepts';
import { previousValues, readPastValues } from '../../registry/past-values';
import { count, instant, text } from '../feed/column';
import type { ThemeRecord } from '../feed/record';
import {
  readRows,
  readTargets,
  textOf,
  toRecords,
  type Records,
  type Snapshot,
} from '../feed/snapshot';

const uid = concepts.theme;

export async function readThemes(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<ThemeRecord>> {
  const rows = await readRows(snapshot, uid, 'uuid', ids);
  const parent = await readTargets(snapshot, { uid, attribute: 'parent' }, rows);
  const slugs = await readPastValues(snapshot.trx, 'theme-slug', ids);
  return toRecords('uuid', rows, (row) => ({
    code: textOf(row, 'code'),
    label: textOf(row, 'label'),
    slug: textOf(row, 'slug'),
    previousSlugs: previousValues(slugs, textOf(row, 'uuid'), text(row.slug)),
    description: text(row.description),
    icon: text(row.icon),
    order: count(row.rank) ?? 0,
    parent: parent.one(row),
    updatedAt: instant(row.updated_at) ?? '',
  }));
}
