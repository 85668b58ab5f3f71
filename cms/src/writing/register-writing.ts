import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findConcept, type Concept } from '../concepts';
import { identify } from '../identity/identify';
import { journalChanges } from '../journal/journal-changes';
import { readFootprint } from '../journal/footprint';
import { hintAfterCommit } from '../journal/hint';
import { lockJournal } from '../journal/journal';
import { beginOwnWrite, endOwnWrite } from '../ownership/own-write';
import { beginSave, endSave } from '../saves/save';
import { deletePartnershipsOf } from '../api/partnership/delete-with-sheet';
import { readTerms, tellParties } from '../api/partnership/news';
import { checkBefore, checkAfter } from './check';
import {
  isWriteAction,
  type DocumentWrite,
  type WriteAction,
  type WriteParams,
} from './document-write';
import { oneAtATime } from './one-at-a-time';
import { prepare } from './prepare';
import { settle } from './settle';
import { inFrench } from './strapi-message';

interface Transaction {
  readonly trx: Knex;
  readonly onCommit: (callback: () => void) => void;
}

type Next<T> = () => Promise<T>;

/**
 * Every way of writing through Strapi passes here: the admin, the seed, a script. One transaction holds the change, the
 * slugs it claims and its row in the journal.
 */
export function registerWriting(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const concept = findConcept(context.uid);
    const action: string = context.action;
    if (!concept || !isWriteAction(action)) return next();
    const call = { concept, action, params: context.params as WriteParams };
    return strapi.db.transaction((transaction) =>
      oneAtATime((transaction as Transaction).trx, () =>
        writeInTransaction(strapi, transaction as Transaction, call, async () => next()),
      ),
    );
  });
}

interface Call {
  readonly concept: Concept;
  readonly action: WriteAction;
  readonly params: WriteParams;
}

async function writeInTransaction<T>(
  strapi: Core.Strapi,
  transaction: Transaction,
  call: Call,
  next: Next<T>,
): Promise<T> {
  const { trx } = transaction;
  await lockJournal(trx);
  const uuid = await identify({ strapi, trx, ...call });
  const write: DocumentWrite = { strapi, trx, ...call, uuid, now: new Date() };
  if (call.concept === 'partnership')
    return writePartnership(write, transaction, () => writeAndHint(write, transaction, next));
  return writeAndHint(write, transaction, next);
}

async function writeAndHint<T>(
  write: DocumentWrite,
  transaction: Transaction,
  next: Next<T>,
): Promise<T> {
  const { result, changed } = await writeDocument(write, next);
  if (changed) hintAfterCommit(write.strapi, transaction);
  return result;
}

/** The other agency is told what was agreed, and by then it is. */
async function writePartnership<T>(
  write: DocumentWrite,
  { onCommit }: Transaction,
  next: Next<T>,
): Promise<T> {
  const before = await readTerms(write, write.params.documentId);
  const result = await next();
  const after = await readTerms(write, documentIdOf(write, result));
  const tell = await tellParties(write, write.action === 'clone' ? null : before, after);
  if (tell) onCommit(() => void tell());
  return result;
}

async function writeDocument<T>(
  write: DocumentWrite,
  next: Next<T>,
): Promise<{ result: T; changed: boolean }> {
  const own = await beginOwnWrite(write);
  const save = await beginSave(write);
  await prepare(write);
  await checkBefore(write);
  const before = await readFootprint(write);
  if (write.concept === 'sheet' && write.action === 'delete') await deletePartnershipsOf(write);
  const result = await inFrench(next);
  const documentId = documentIdOf(write, result);
  await settle(write, before);
  await endOwnWrite(write, own, documentId);
  await checkAfter(write, before, documentId);
  await endSave(write, save);
  const changed = await journalChanges(write, before, await readFootprint(write));
  return { result, changed };
}

/** A copy is written from another document. */
function documentIdOf({ action, params }: DocumentWrite, result: unknown): string {
  const written = (result as { documentId?: string } | null)?.documentId ?? '';
  return action === 'clone' ? written : (params.documentId ?? written);
}
