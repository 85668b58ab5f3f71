import { readAgencyDrafts } from '../sheet/feed';
import type { DraftLine } from './line';
import { Unreadable, type Snapshot } from './snapshot';

/** A draft that cannot be read is logged: its editor sees no preview, and the others do. */
export async function readDrafts(snapshot: Snapshot, agency: string): Promise<DraftLine[]> {
  const lines: DraftLine[] = [];
  for (const [id, record] of await readAgencyDrafts(snapshot, agency)) {
    if (record instanceof Unreadable)
      snapshot.strapi.log.error(`The draft ${id} cannot be read: ${record.reason}`);
    else lines.push({ kind: 'sheet', id, record });
  }
  return [...lines, { kind: 'end' }];
}
