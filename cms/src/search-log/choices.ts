import type { Core } from '@strapi/strapi';
import { text, type Row } from '../api/feed/column';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import { parseLines } from '../text-list';

/** A group of the vocabulary, to which a word may be added. */
export interface GroupChoice {
  readonly uuid: string;
  readonly documentId: string;
  readonly revision: string | null;
  readonly kind: string;
  readonly direction: string;
  readonly terms: readonly string[];
  readonly targets: readonly string[];
}

/** A sheet to which a keyword may be added. */
export interface SheetChoice {
  readonly uuid: string;
  readonly documentId: string;
  readonly revision: string | null;
  readonly reference: string | null;
  readonly title: string | null;
  /** Of the draft, which is what a save changes. */
  readonly keywords: readonly string[];
  readonly publishedKeywords: readonly string[];
  /** `clean`: online as its draft is. A keyword added to another waits with the rest of the draft. */
  readonly state: 'clean' | 'modified' | 'unpublished';
}

const MOST_SHOWN = 20;

/** Those that have all the words asked for, accents or not. */
export async function findSynonymGroups(
  strapi: Core.Strapi,
  words: string,
): Promise<GroupChoice[]> {
  const rows = await strapi.db
    .connection(tableOf(strapi, concepts.synonymGroup))
    .orderBy('terms')
    .select<Row[]>('uuid', 'document_id', 'revision', 'kind', 'direction', 'terms', 'targets');
  return rows
    .filter((row) => matches(`${text(row.terms)} ${text(row.targets) ?? ''}`, words))
    .slice(0, MOST_SHOWN)
    .map((row) => ({
      ...identityOf(row),
      kind: text(row.kind) ?? '',
      direction: text(row.direction) ?? '',
      terms: parseLines(text(row.terms)),
      targets: parseLines(text(row.targets)),
    }));
}

export async function findSheets(strapi: Core.Strapi, words: string): Promise<SheetChoice[]> {
  const rows = await strapi.db
    .connection(tableOf(strapi, concepts.sheet))
    .orderBy('reference')
    .select<Row[]>(
      ...['uuid', 'document_id', 'revision', 'reference', 'title', 'keywords'],
      ...['published_at', 'updated_at'],
    );
  const published = new Map(
    rows.filter(({ published_at }) => published_at !== null).map((row) => [row.uuid, row]),
  );
  return rows
    .filter(({ published_at }) => published_at === null)
    .filter((row) => matches(`${text(row.reference) ?? ''} ${text(row.title) ?? ''}`, words))
    .slice(0, MOST_SHOWN)
    .map((draft) => toSheetChoice(draft, published.get(draft.uuid)));
}

const toSheetChoice = (draft: Row, published: Row | undefined): SheetChoice => ({
  ...identityOf(draft),
  reference: text(draft.reference),
  title: text(draft.title),
  keywords: parseLines(text(draft.keywords)),
  publishedKeywords: parseLines(text(published?.keywords)),
  state: !published ? 'unpublished' : isYounger(draft, published) ? 'modified' : 'clean',
});

/** As Strapi tells a modified draft. */
const isYounger = (draft: Row, published: Row): boolean =>
  toTime(draft.updated_at) > toTime(published.updated_at);

const toTime = (value: unknown): number => new Date(value as string | number | Date).getTime();

const identityOf = (row: Row) => ({
  uuid: String(row.uuid),
  documentId: String(row.document_id),
  revision: text(row.revision),
});

function matches(found: string, words: string): boolean {
  const name = fold(found);
  return fold(words)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
