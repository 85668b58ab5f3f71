import { concepts, type Concept } from '../../concepts';
import { tableOf } from '../../relation/relation-table';
import { ownedRelations } from '../targets';
import { conceptOf } from './entries';
import { selectSheets, toChoice } from './sheet-titles';
import type { Keeper, Visit } from './visit';

/** An entry at the end of a relation, as Strapi answers with it. */
export interface Related {
  readonly id: number;
  readonly documentId: string;
}

/** By document: what may be seen of it. Null when all of it may. */
type Names = ReadonlyMap<string, object> | null;

export async function namesOf(
  visit: Visit,
  target: Concept,
  related: readonly Related[],
): Promise<Names> {
  const documents = [...new Set(related.map(({ documentId }) => documentId))];
  if (target === 'sheet') return namesOfSheets(visit, documents);
  return target === 'contact' ? namesOfContacts(visit, documents) : null;
}

/** With the number that Strapi gave; null when it is no entry any more. */
export function named<T extends Related>(related: T, names: Names): T | null {
  if (!names) return related;
  const name = names.get(related.documentId);
  const { id, documentId } = related;
  return name ? ({ ...name, id, documentId } as unknown as T) : null;
}

type Entry = Record<string, unknown>;

/** Lists and answers hold the whole of what an entry points to, drafts and private contacts of others too. */
export const nameRelated: Keeper = async (visit, next) => {
  const relations = ownedRelations(visit, conceptOf(visit));
  await next();
  const entries = entriesIn(visit.ctx.body);
  for (const { attribute, target } of relations) {
    const names = await namesOf(
      visit,
      target,
      entries.flatMap((entry) => relatedIn(entry[attribute])),
    );
    for (const entry of entries) entry[attribute] = withNames(entry[attribute], names);
  }
};

function entriesIn(body: unknown): Entry[] {
  const { results, data } = (body ?? {}) as { results?: unknown; data?: unknown };
  return [results ?? data ?? body].flat().filter((one) => isObject(one)) as Entry[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isRelated = (value: unknown): value is Related => isObject(value) && 'documentId' in value;

const relatedIn = (value: unknown): Related[] => [value].flat().filter((one) => isRelated(one));

/** Forms are answered with the number of entries alone. */
function withNames(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => withNames(one, names) ?? []);
  return isRelated(value) ? named(value, names) : value;
}

async function namesOfSheets(visit: Visit, documents: readonly string[]): Promise<Names> {
  if (documents.length === 0) return new Map();
  const rows = await selectSheets(visit).whereIn('draft.document_id', documents);
  return new Map(rows.map((row) => [row.document_id, toChoice(row, visit.agency.uuid)] as const));
}

interface ContactRow {
  readonly document_id: string;
  readonly owner: string | null;
  readonly is_public: unknown;
  readonly shown_as: string | null;
}

async function namesOfContacts(
  { strapi, agency }: Visit,
  documents: readonly string[],
): Promise<Names> {
  if (documents.length === 0) return new Map();
  const rows = await strapi.db
    .connection(tableOf(strapi, concepts.contact))
    .whereIn('document_id', [...documents])
    .select<ContactRow[]>('document_id', 'owner', 'is_public', 'shown_as');
  return new Map(
    rows.map((row) => [row.document_id, { shownAs: labelOf(row, agency.uuid) }] as const),
  );
}

const labelOf = (row: ContactRow, agency: string): string =>
  row.owner === agency || row.is_public ? (row.shown_as ?? '') : 'Interlocuteur d’une autre agence';
