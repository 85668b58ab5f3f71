import type {
  BeneficiaryType,
  FeeModel,
  OrderDirection,
  Phase,
  SheetFilter,
  SheetOrderField,
  SupportType,
} from '../generated/graphql';
import { beneficiaryTypes, feeModels, phases, supportTypes } from './codes';

export const pageSize = 20;

/** What a reader asks of the list of sheets, or of the search. */
export interface SheetSearch {
  /** From a form of the search; in an address, what links of before the search still say. */
  words: string;
  themes: string[];
  agencies: string[];
  phases: Phase[];
  feeModels: FeeModel[];
  supportTypes: SupportType[];
  beneficiaryTypes: BeneficiaryType[];
  territory: string;
  order: SheetOrderName;
  after: string;
  before: string;
}

/** The orders offered, by the name that they have in the address. */
export const orders = {
  reference: { label: 'Référence', field: 'REFERENCE', direction: 'ASC' },
  titre: { label: 'Titre, de A à Z', field: 'TITLE', direction: 'ASC' },
  recent: { label: 'Mises à jour récentes', field: 'UPDATED_AT', direction: 'DESC' },
} satisfies Record<string, { label: string; field: SheetOrderField; direction: OrderDirection }>;
export type SheetOrderName = keyof typeof orders;

const isOrderName = (name: string): name is SheetOrderName => Object.hasOwn(orders, name);

/** The filters that hold several values, and their names in the address. */
export const facetNames = {
  themes: 'theme',
  agencies: 'agence',
  phases: 'phase',
  feeModels: 'cout',
  supportTypes: 'type',
  beneficiaryTypes: 'beneficiaire',
} as const;
export type Facet = keyof typeof facetNames;

const slug = /^[a-z0-9-]{1,120}$/;
/** What the search reads of what a reader types. */
export const maxWords = 500;

const listValues = (query: URLSearchParams, name: string): string[] => [
  ...new Set(query.getAll(name).filter(Boolean)),
];

/** A value that the guide does not know is dropped: an old link shows more, never an error. */
const listCodes = <Code extends string>(
  query: URLSearchParams,
  name: string,
  codes: readonly Code[],
): Code[] => {
  const asked = new Set(query.getAll(name));
  return codes.filter((code) => asked.has(code));
};

/** Blanks and control characters are one space; a cut never leaves half a character. */
export const toWords = (typed: string | null): string =>
  [...(typed ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, maxWords).join('').trim();

export const parseSheetSearch = (query: URLSearchParams): SheetSearch => {
  const order = query.get('tri') ?? '';
  const after = query.get('apres') ?? '';
  return {
    words: toWords(query.get('q')),
    themes: listValues(query, facetNames.themes).filter((value) => slug.test(value)),
    agencies: listValues(query, facetNames.agencies).filter((value) => slug.test(value)),
    phases: listCodes(query, facetNames.phases, phases),
    feeModels: listCodes(query, facetNames.feeModels, feeModels),
    supportTypes: listCodes(query, facetNames.supportTypes, supportTypes),
    beneficiaryTypes: listCodes(query, facetNames.beneficiaryTypes, beneficiaryTypes),
    territory: /^[0-9AB]{2,9}$/.exec(query.get('territoire') ?? '')?.[0] ?? '',
    order: isOrderName(order) ? order : 'reference',
    after,
    before: after ? '' : (query.get('avant') ?? ''),
  };
};

/** A search as a form sends it, without what says nothing. */
export const toQuery = (search: SheetSearch): URLSearchParams => {
  const query = new URLSearchParams();
  const append = (name: string, value: string) => value && query.append(name, value);
  append('q', search.words);
  for (const facet of Object.keys(facetNames) as Facet[]) {
    for (const value of search[facet]) append(facetNames[facet], value);
  }
  append('territoire', search.territory);
  append('tri', search.order === 'reference' ? '' : search.order);
  append('apres', search.after);
  append('avant', search.before);
  return query;
};

/** The address of a list of sheets: `/fiches?theme=energie&phase=WORKS`. */
export const toSheetListPath = (search: SheetSearch): string => {
  const text = toQuery(search).toString();
  return text ? `/fiches?${text}` : '/fiches';
};

export const toSheetFilter = (search: SheetSearch): SheetFilter => ({
  themes: search.themes,
  agencies: search.agencies,
  phases: search.phases,
  feeModels: search.feeModels,
  supportTypes: search.supportTypes,
  beneficiaryTypes: search.beneficiaryTypes,
  territory: search.territory || null,
  contains: search.words || null,
});

/** The same search from its first page. */
export const fromStart = (search: SheetSearch): SheetSearch => ({
  ...search,
  after: '',
  before: '',
});

export const withoutValue = (search: SheetSearch, facet: Facet, value: string): SheetSearch => ({
  ...fromStart(search),
  [facet]: search[facet].filter((kept) => kept !== value),
});

export const withoutWords = (search: SheetSearch): SheetSearch => ({ ...search, words: '' });

export const isFiltered = (search: SheetSearch): boolean =>
  search.words !== '' ||
  search.territory !== '' ||
  (Object.keys(facetNames) as Facet[]).some((facet) => search[facet].length > 0);
