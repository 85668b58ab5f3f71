import { concepts } from '../../concepts';
import { tableOf } from '../../relation/relation-table';
import { selectSheets, toChoice } from './sheet-titles';
import { queryOf, type Visit } from './visit';

const MOST = 100;

/** An entry as a picker shows it, under the attribute that names entries of its type. */
interface Choice {
  readonly id: number;
  readonly documentId: string;
}

/**
 * These answer in the place of Strapi's picker, which would only show the agency's own sheets, or with a wider right
 * every draft. With `withPublished`, another's sheet too once the guide publishes it.
 */
export async function pickSheet(visit: Visit, withPublished: boolean): Promise<void> {
  const rows = await selectSheets(visit).where((reach) => {
    void reach.where('draft.owner', visit.agency.uuid);
    if (withPublished) void reach.orWhereNotNull('published.published_at');
  });
  answer(
    visit,
    rows.map((row) => toChoice(row, visit.agency.uuid)),
    ({ title }) => title,
  );
}

interface ContactRow {
  readonly id: number;
  readonly document_id: string;
  readonly shown_as: string | null;
}

export async function pickContact(visit: Visit): Promise<void> {
  const { strapi, agency } = visit;
  const rows = await strapi.db
    .connection(tableOf(strapi, concepts.contact))
    .where({ owner: agency.uuid })
    .select<ContactRow[]>('id', 'document_id', 'shown_as');
  const choices = rows.map((row) => ({
    id: Number(row.id),
    documentId: row.document_id,
    shownAs: row.shown_as ?? '',
  }));
  answer(visit, choices, ({ shownAs }) => shownAs);
}

function answer<T extends Choice>(
  visit: Visit,
  choices: readonly T[],
  nameOf: (choice: T) => string,
): void {
  const { _q: search, id: source, idsToOmit } = queryOf(visit);
  const omitted = [idsToOmit ?? []].flat().map(Number);
  const found = choices
    .filter(({ id, documentId }) => documentId !== source && !omitted.includes(id))
    .filter((choice) => matches(nameOf(choice), search))
    .sort((one, next) => nameOf(one).localeCompare(nameOf(next), 'fr') || one.id - next.id);
  const { page, pageSize } = pageOf(visit);
  const start = (page - 1) * pageSize;
  visit.ctx.body = {
    results: found.slice(start, start + pageSize),
    pagination: {
      page,
      pageSize,
      pageCount: Math.ceil(found.length / pageSize),
      total: found.length,
    },
  };
}

/** Words in any order, accents or not: names are remembered by pieces. */
function matches(name: string, search: unknown): boolean {
  const words = typeof search === 'string' ? fold(search).split(/\s+/).filter(Boolean) : [];
  return words.every((word) => fold(name).includes(word));
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

function pageOf(visit: Visit): { readonly page: number; readonly pageSize: number } {
  const wholeOf = (value: unknown, standard: number): number =>
    /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : standard;
  const { page, pageSize } = queryOf(visit);
  return { page: wholeOf(page, 1), pageSize: Math.min(wholeOf(pageSize, 10), MOST) };
}
