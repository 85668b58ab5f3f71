import { InternalLink } from '../page/request-context';
import type { FacetOptions } from './facet-options';
import {
  fromStart,
  isFiltered,
  toSheetListPath,
  withoutValue,
  type SheetSearch,
} from './search-query';

interface ActiveFilter {
  label: string;
  path: string;
}

/** Each filter in force, with the address of the list without it. */
export const listActiveFilters = (
  search: SheetSearch,
  facets: readonly FacetOptions[],
  territoryName: string | null,
): ActiveFilter[] => [
  ...(search.words
    ? [{ label: `« ${search.words} »`, path: toSheetListPath({ ...fromStart(search), words: '' }) }]
    : []),
  ...facets.flatMap(({ facet, options }) =>
    options
      .filter(({ isChecked }) => isChecked)
      .map(({ label, value }) => ({
        label,
        path: toSheetListPath(withoutValue(search, facet, value)),
      })),
  ),
  ...(search.territory
    ? [
        {
          label: territoryName ?? `Territoire ${search.territory} (inconnu)`,
          path: toSheetListPath({ ...fromStart(search), territory: '' }),
        },
      ]
    : []),
];

interface ActiveFiltersProps {
  search: SheetSearch;
  filters: readonly ActiveFilter[];
}

export const ActiveFilters = ({ search, filters }: ActiveFiltersProps) =>
  isFiltered(search) ? (
    <div class="active-filters">
      <h3 class="visually-hidden">Filtres en cours</h3>
      <ul class="tags">
        {filters.map(({ label, path }) => (
          <li key={path}>
            <InternalLink class="tag tag-remove" to={path}>
              <span class="visually-hidden">Retirer le filtre </span>
              {label}
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="m2 2 8 8M10 2l-8 8" />
              </svg>
            </InternalLink>
          </li>
        ))}
        <li>
          <InternalLink class="tag-all" to="/fiches">
            Tout effacer
          </InternalLink>
        </li>
      </ul>
    </div>
  ) : null;
