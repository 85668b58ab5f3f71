import { readAgencyDrafts } from '../sheet/feed';
import type { DraftLine } from './line';
import type { Snapshot } from './snapshot';

export async function readDrafts(snapshot: Snapshot, agency: string): Promise<DraftLine[]> {
  const drafts = await readAgencyDrafts(snapshot, agency);
  return [
    ...[...drafts].map(([id, record]) => ({ kind: 'sheet', id, record }) as const),
    { kind: 'end' },
  ];
}
