import type { Footprint } from '../journal/footprint';
import { readFootprint } from '../journal/footprint';
import { refuseWhileUsed } from '../usage/refuse-while-used';
import type { DocumentWrite } from './document-write';
import { throwIfAny } from './problem';
import { rules } from './rules';
import { loadStored } from './stored';

/** Refuses what can be refused before Strapi touches anything. */
export async function checkBefore(write: DocumentWrite): Promise<void> {
  const { concept, action, params } = write;
  if (action === 'delete' && rules[concept].keptWhileUsed) await refuseWhileUsed(write);
  if (action === 'publish' && params.documentId) await check(write, params.documentId, true);
}

/**
 * Checks what the database now holds, whatever the path that wrote it. Throwing undoes the whole transaction.
 * Creating or updating with `status: 'published'` publishes too, without passing through `publish`.
 */
export async function checkAfter(
  write: DocumentWrite,
  before: Footprint,
  documentId: string,
): Promise<void> {
  if (!['create', 'update', 'clone'].includes(write.action) || !documentId) return;
  const { publishedRow } = await readFootprint(write);
  await check(write, documentId, publishedRow !== null && publishedRow !== before.publishedRow);
}

async function check(write: DocumentWrite, documentId: string, toPublish: boolean): Promise<void> {
  const { concept } = write;
  const { populate, check: checkDraft, checkPublication } = rules[concept];
  const stored = await loadStored(write.strapi, concept, documentId, populate);
  if (!stored) return;
  const problems = [
    ...(await checkDraft(stored, write)),
    ...((toPublish && checkPublication?.(stored)) || []),
  ];
  throwIfAny(problems);
}
