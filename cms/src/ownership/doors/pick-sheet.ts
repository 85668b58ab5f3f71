import { selectSheets, toChoice } from './sheet-titles';
import { queryOf, type Keeper, type Visit } from './visit';

const MOST = 100;

/**
 * The sheets that another one may point to: the agency's own, and what the guide publishes. Strapi's own picker would
 * only show the first, or with a wider right every draft.
 */
export const pickSheet: Keeper = async (visit) => {
  const { page, pageSize } = pageOf(visit);
  const select = selectSheets(visit).where((reach) => {
    void reach.where('draft.owner', visit.agency.uuid).orWhereNotNull('published.published_at');
  });
  const exceptions = numbersOf(queryOf(visit).idsToOmit);
  if (exceptions.length > 0) void select.whereNotIn('draft.id', exceptions);
  const choices = (await select).map((row) => toChoice(row, visit.agency.uuid));
  const source = queryOf(visit).id;
  const found = choices
    .filter(({ documentId, title }) => documentId !== source && matches(title, queryOf(visit)._q))
    .sort((one, other) => one.title.localeCompare(other.title, 'fr') || one.id - other.id);
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
};

/** Words in any order, accents or not: titles are remembered by pieces. */
function matches(title: string, search: unknown): boolean {
  const words = typeof search === 'string' ? fold(search).split(/\s+/).filter(Boolean) : [];
  return words.every((word) => fold(title).includes(word));
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

const numbersOf = (value: unknown): number[] =>
  [value ?? []].flat().map(Number).filter(Number.isInteger);
