import type { PassageFragment, SearchPageQuery, SignpostCardFragment } from '../generated/graphql';
import { noFacets } from '../sheet/facet-options';
import { aFrame, aSheetItem } from '../sheet/sheet.builder';

/** `aPassage('NEED', 'La ', ['toiture'], ' fuit')`: what is recognised stands in a list. */
export const aPassage = (
  field: PassageFragment['field'],
  ...parts: (string | [string])[]
): PassageFragment => ({
  field,
  fieldLabel:
    { NEED: 'Exemple de besoin', TITLE: 'Titre', SUMMARY: 'Résumé' }[field as string] ?? field,
  fragments: parts.map((part) =>
    typeof part === 'string' ? { text: part, isMatch: false } : { text: part[0], isMatch: true },
  ),
});

export const aSignpost = (changes: Partial<SignpostCardFragment> = {}): SignpostCardFragment => ({
  title: 'Défense extérieure contre l’incendie',
  answeredBy: 'Le service départemental d’incendie et de secours',
  whatToDo: 'Demandez au SDIS l’état des points d’eau de la commune.',
  url: null,
  isDemoData: false,
  ...changes,
});

export type Found = NonNullable<SearchPageQuery['search']>;

export const aFound = (changes: Partial<Found> = {}): Found => ({
  totalCount: 1,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: [
    {
      rank: 1,
      node: aSheetItem(),
      highlights: [aPassage('NEED', 'La ', ['toiture'], ' de l’école fuit')],
    },
  ],
  facets: {
    ...noFacets,
    themes: [{ theme: { slug: 'eau-et-milieux' }, count: 3 }],
    feeModels: [{ feeModel: 'FREE', count: 5 }],
  },
  suggestion: null,
  nearbyThemes: [],
  signposts: [],
  ...changes,
});

export const nothingFound = (changes: Partial<Found> = {}): Found =>
  aFound({ totalCount: 0, edges: [], facets: noFacets, ...changes });

/** What the page knows, with or without a search. */
export const aSearchAnswer = (search?: Found): SearchPageQuery => ({
  guide: {
    ...aFrame(),
    enumLabels: [
      { name: 'FeeModel', values: [{ code: 'FREE', label: 'Gratuit' }] },
      { name: 'Phase', values: [{ code: 'WORKS', label: 'Travaux' }] },
    ],
  },
  themes: { nodes: [{ code: 'eau', label: 'Eau', slug: 'eau-et-milieux', parent: null }] },
  agencies: { nodes: [{ shortName: 'CAUE 50', slug: 'caue' }] },
  ...(search && { search }),
});
