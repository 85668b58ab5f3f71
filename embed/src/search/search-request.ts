import type { PageRequest } from '../page/page';
import { parseSheetSearch, toQuery, toWords, type SheetSearch } from '../sheet/search-query';

/** Names of what the page's buttons send beside the form's own fields. */
export const buttonNames = {
  /** The words to take instead of those that were typed. */
  instead: 'plutot',
  /** All the filters to take instead of the boxes that are checked. */
  filters: 'filtres',
  after: 'apres',
  before: 'avant',
} as const;

/** The filters of a search, as one button sends them. */
export const toFilterText = (search: SheetSearch): string =>
  toQuery({ ...search, words: '', order: 'reference', after: '', before: '' }).toString();

/** What is asked of the search: by the form, or an empty field and filters from the address. */
export const parseSearchRequest = ({ form, query }: PageRequest): SheetSearch => {
  const sent = form ?? query;
  const filters = sent.get(buttonNames.filters);
  const chosen = filters === null ? sent : new URLSearchParams(filters);
  const typed = form?.get(buttonNames.instead) || form?.get('q') || null;
  return { ...parseSheetSearch(chosen), words: toWords(typed), order: 'reference' };
};
