import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { throwIfAny } from '../writing/problem';
import { rules } from '../writing/rules';
import { loadStored, type Stored } from '../writing/stored';
import { findActor, type Actor } from './actor';
import { checkNamed, checkTargets } from './check-targets';
import { ownerColumns, ownershipOf } from './ownership';
import { boundOf } from './reach';
import { keptByNetwork, noAgency, notFound } from './refusal';
import { readTargets, type Targets } from './targets';

/** What is remembered from before a write to judge it after. Null when whoever writes is not bound to an agency. */
export type OwnWrite = {
  readonly agency: string;
  readonly before: Stored | null;
  readonly targets: Targets;
} | null;

/**
 * Refuses to touch what is another's, and makes the actor's agency the owner of what is new, whatever was asked.
 * @throws as for what does not exist.
 */
export async function beginOwnWrite(write: DocumentWrite): Promise<OwnWrite> {
  const actor = await findActor(write.strapi);
  for (const column of ownerColumns(write.concept)) delete write.params.data?.[column];
  const agency = boundOf(actor);
  if (agency === null) return null;
  if (actor.kind === 'nobody') throw noAgency();
  if (!ownershipOf(write.concept)) throw keptByNetwork();
  const { documentId } = write.params;
  if (documentId) await refuseStranger(write, agency, documentId);
  forceOwner(write, actor);
  const targets: Targets = documentId ? await readTargets(write, documentId) : new Map();
  throwIfAny(await checkNamed(write, agency, targets, write.params.data ?? {}));
  return { agency, before: await loadBefore(write), targets };
}

/** Judges what the database now holds, whatever shape the input had. Throwing undoes the whole transaction. */
export async function endOwnWrite(
  write: DocumentWrite,
  own: OwnWrite,
  documentId: string,
): Promise<void> {
  if (!own || !documentId) return;
  const { agencyRules, populate } = rules[write.concept];
  const after = await loadStored(write.strapi, write.concept, documentId, populate);
  throwIfAny(agencyRules?.check(own.before, after, own.agency) ?? []);
  if (write.action === 'delete') return;
  await refuseStranger(write, own.agency, documentId);
  const targets = await readTargets(write, documentId);
  throwIfAny(await checkTargets(write, own.agency, own.targets, targets));
}

/** A copy is a new entry. */
async function loadBefore({
  strapi,
  concept,
  action,
  params,
}: DocumentWrite): Promise<Stored | null> {
  const { documentId } = params;
  if (!documentId || action === 'clone') return null;
  return loadStored(strapi, concept, documentId, rules[concept].populate);
}

async function refuseStranger(
  { strapi, trx, concept }: DocumentWrite,
  agency: string,
  documentId: string,
): Promise<void> {
  const rows = await trx(tableOf(strapi, concepts[concept]))
    .where({ document_id: documentId })
    .select<Record<string, unknown>[]>([...ownerColumns(concept)]);
  const isReached = (row: Record<string, unknown>): boolean => Object.values(row).includes(agency);
  if (rows.length === 0 || !rows.every(isReached)) throw notFound();
}

/** An owner is never an input: a new entry is the agency's, an older one keeps its own. */
function forceOwner({ concept, action, params }: DocumentWrite, actor: Actor): void {
  if (actor.kind !== 'agency' || !params.data) return;
  const { data } = params;
  const { uuid, documentId } = actor.agency;
  rules[concept].agencyRules?.prepare?.(action, data);
  const isNew = action === 'create' || action === 'clone';
  // Strapi answers with the fields that the account may read of what it sees here, before the column is settled.
  if (isNew) data.owner = uuid;
  const [relation = '', ...rest] = ownershipOf(concept)?.owner ?? [];
  if (rest.length > 0) return;
  if (isNew) data[relation] = { set: [{ documentId }] };
  else delete data[relation];
}
