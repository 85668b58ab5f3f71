import { changeReplacement } from '../publication/publication';
import type { DocumentWrite } from '../writing/document-write';
import type { EntityKey } from './entity';
import type { Footprint } from './footprint';
import { appendToJournal } from './journal';

/** Journals what the write changed in the feed. True when there was something. */
export async function journalChanges(
  write: DocumentWrite,
  before: Footprint,
  after: Footprint,
): Promise<boolean> {
  const own =
    write.concept === 'sheet'
      ? await changedSheet(write, before, after)
      : union(before.entities, after.entities);
  const changed = write.action === 'delete' ? [...own, ...before.portals] : own;
  await appendToJournal(write, changed, write.now);
  return changed.length > 0;
}

/** Saving a draft changes nothing that is published, except where a withdrawn sheet leads. */
async function changedSheet(
  write: DocumentWrite,
  before: Footprint,
  after: Footprint,
): Promise<readonly EntityKey[]> {
  if (before.publishedRow !== after.publishedRow) return after.entities;
  if (before.replacement === after.replacement || after.publishedRow !== null || !write.uuid)
    return [];
  const moved =
    write.action !== 'delete' &&
    (await changeReplacement(write.trx, write.uuid, after.replacement));
  return moved ? after.entities : [];
}

function union(before: readonly EntityKey[], after: readonly EntityKey[]): EntityKey[] {
  const entities = new Map(
    [...before, ...after].map((entity) => [`${entity.kind} ${entity.id}`, entity]),
  );
  return [...entities.values()];
}
