import { useContext } from 'preact/hooks';

import { RequestContext } from '../page/request-context';
import type { FacetOptions } from './facet-options';
import { facetNames, orders, type SheetSearch } from './search-query';

const FacetGroup = ({ facet, title, options }: FacetOptions) => (
  <details class="facet" open={options.some(({ isChecked }) => isChecked) || facet === 'themes'}>
    <summary>{title}</summary>
    <fieldset>
      <legend class="visually-hidden">{title}</legend>
      {options.map(({ value, label, count, isChecked, isNested }) => (
        <label key={value} class={isNested ? 'check check-nested' : 'check'}>
          <input type="checkbox" name={facetNames[facet]} value={value} checked={isChecked} />
          <span>
            {label} <span class="check-count">({count})</span>
          </span>
        </label>
      ))}
    </fieldset>
  </details>
);

const SearchField = ({ words }: { words: string }) => (
  <div class="field">
    <label for="q">Mots de la fiche</label>
    <div class="search-row">
      <input id="q" name="q" type="search" value={words} enterkeyhint="search" maxLength={200} />
      <button class="button" type="submit">
        Chercher
      </button>
    </div>
  </div>
);

const OrderField = ({ order }: { order: SheetSearch['order'] }) => (
  <div class="field">
    <label for="tri">Trier par</label>
    <select id="tri" name="tri">
      {Object.entries(orders).map(([name, { label }]) => (
        <option key={name} value={name} selected={name === order}>
          {label}
        </option>
      ))}
    </select>
  </div>
);

interface FilterFormProps {
  search: SheetSearch;
  facets: readonly FacetOptions[];
}

/** A plain GET form: the address it leads to can be kept, sent, printed. */
export const FilterForm = ({ search, facets }: FilterFormProps) => {
  const preview = useContext(RequestContext)?.preview;
  return (
    <form class="filter-form" action="/fiches" method="get" role="search" aria-label="Fiches">
      {preview && <input type="hidden" name="apercu" value={preview.token} />}
      {search.territory && <input type="hidden" name="territoire" value={search.territory} />}
      <SearchField words={search.words} />
      <details class="filters">
        <summary>Filtrer et trier</summary>
        <div class="filters-body">
          {facets.map((facet) => (
            <FacetGroup key={facet.facet} {...facet} />
          ))}
          <OrderField order={search.order} />
          <button class="button button-wide" type="submit">
            Appliquer
          </button>
        </div>
      </details>
    </form>
  );
};
