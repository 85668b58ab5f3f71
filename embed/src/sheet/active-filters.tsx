import type { ComponentChildren, VNode } from 'preact';

import { InternalLink } from '../page/request-context';
import type { FacetOptions } from './facet-options';
import {
  fromStart,
  isFiltered,
  toSheetListPath,
  withoutValue,
  withoutWords,
  type SheetSearch,
} from './search-query';

export interface ActiveFilter {
  label: string;
  /** The same search without it. */
  rest: SheetSearch;
}

/** Each filter in force. */
export const listActiveFilters = (
  search: SheetSearch,
  facets: readonly FacetOptions[],
  territoryName: string | null,
): ActiveFilter[] => [
  ...(search.words
    ? [{ label: `« ${search.words} »`, rest: withoutWords(fromStart(search)) }]
    : []),
  ...facets.flatMap(({ facet, options }) =>
    options
      .filter(({ isChecked }) => isChecked)
      .map(({ label, value }) => ({ label, rest: withoutValue(search, facet, value) })),
  ),
  ...(search.territory
    ? [
        {
          label: territoryName ?? `Territoire ${search.territory} (inconnu)`,
          rest: { ...fromStart(search), territory: '' },
        },
      ]
    : []),
];

interface RemoverProps {
  rest: SheetSearch;
  class: string;
  children: ComponentChildren;
}

/** How a filter is removed: a link where an address says all, a button where words must not be in one. */
export type Remover = (props: RemoverProps) => VNode;

export const RemoveByLink: Remover = ({ rest, ...props }) => (
  <InternalLink {...props} to={toSheetListPath(rest)} />
);

const Cross = () => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="m2 2 8 8M10 2l-8 8" />
  </svg>
);

const nothing = (search: SheetSearch): SheetSearch => ({
  ...fromStart(withoutWords(search)),
  themes: [],
  agencies: [],
  phases: [],
  feeModels: [],
  supportTypes: [],
  beneficiaryTypes: [],
  territory: '',
});

interface ActiveFiltersProps {
  search: SheetSearch;
  filters: readonly ActiveFilter[];
  remover: Remover;
}

export const ActiveFilters = ({ search, filters, remover: Remove }: ActiveFiltersProps) =>
  isFiltered(search) ? (
    <div class="active-filters">
      <h3 class="visually-hidden">Filtres en cours</h3>
      <ul class="tags">
        {filters.map(({ label, rest }) => (
          <li key={label}>
            <Remove class="tag tag-remove" rest={rest}>
              <span class="visually-hidden">Retirer le filtre </span>
              {label}
              <Cross />
            </Remove>
          </li>
        ))}
        <li>
          <Remove class="tag-all" rest={nothing(search)}>
            Tout effacer
          </Remove>
        </li>
      </ul>
    </div>
  ) : null;
