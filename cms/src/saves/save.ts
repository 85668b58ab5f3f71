import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { changedFields, readFields, type Fields } from './fields';
import { FIRST_REVISION, newRevision, REVISION } from './revision';
import { overtaken } from './overtaken';
import { forgetOldSaves, rememberSave } from './save-log';

/** What was there before a save, to know what it changed. Null when nobody's account saves. */
export type BegunSave = {
  readonly accountId: number;
  readonly revision: string;
  readonly before: Fields;
} | null;

/**
 * Each save gives an entry another revision, which forms carry unseen and send back: one that was opened on an older
 * revision is refused.
 */
export async function beginSave(write: DocumentWrite): Promise<BegunSave> {
  const { action, params, strapi, concept, uuid } = write;
  if (!params.data || !(REVISION in strapi.contentType(concepts[concept]).attributes)) return null;
  if (!['create', 'clone', 'update'].includes(action)) return null;
  const revision = newRevision();
  params.data.revision = revision;
  const accountId = accountOf(strapi);
  if (action !== 'update' || !params.documentId || !uuid || accountId === null) return null;
  const stored = await readFields(strapi, concept, params.documentId);
  if (!stored) return null;
  const opened = openedRevision(write, params.documentId);
  if (opened && opened !== stored.revision) throw await overtaken(write, uuid, opened);
  return { accountId, revision, before: stored.fields };
}

export async function endSave(write: DocumentWrite, begun: BegunSave): Promise<void> {
  const { strapi, trx, concept, params, uuid, now } = write;
  if (!begun || !uuid || !params.documentId) return;
  const stored = await readFields(strapi, concept, params.documentId);
  if (!stored) return;
  const { accountId, revision, before } = begun;
  const fields = changedFields(before, stored.fields);
  await rememberSave(trx, { uuid, revision, accountId, fields, at: now });
}

/** Once a start: a form always has a revision to send back. */
export async function startSaves(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  for (const concept of Object.keys(concepts) as Concept[]) {
    if (!(REVISION in strapi.contentType(concepts[concept]).attributes)) continue;
    await connection(tableOf(strapi, concepts[concept]))
      .whereNull(REVISION)
      .update({ [REVISION]: FIRST_REVISION });
  }
  await forgetOldSaves(connection, new Date());
}

interface Request {
  readonly params?: { readonly model?: string; readonly id?: string };
  readonly request?: { readonly body?: { readonly revision?: unknown } };
}

/** The one that the form was opened on, when the request is that of a form for this document. */
function openedRevision(
  { strapi, concept }: Pick<DocumentWrite, 'strapi' | 'concept'>,
  documentId: string,
): string | null {
  const { params = {}, request } = (strapi.requestContext.get() ?? {}) as Request;
  // The address of what is alone of its kind names no document.
  const isItsForm = params.model === concepts[concept] && (params.id ?? documentId) === documentId;
  const revision = isItsForm ? request?.body?.revision : null;
  return typeof revision === 'string' ? revision : null;
}

function accountOf(strapi: Core.Strapi): number | null {
  const state = strapi.requestContext.get()?.state as { user?: { id: number } } | undefined;
  return state?.user?.id ?? null;
}
