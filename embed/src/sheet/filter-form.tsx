import type { ComponentChildren } from 'preact';

import { useInternalPath } from '../page/request-context';
import type { FacetOptions, Option } from './facet-options';
import { facetNames, orders, type Facet, type SheetSearch } from './search-query';

interface CheckProps {
  facet: Facet;
  option: Option;
  /** The form that the box belongs to, when it stands outside of it. */
  form?: string | undefined;
}

export const FilterCheck = ({ facet, option, form }: CheckProps) => (
  <label class={option.isNested ? 'check check-nested' : 'check'}>
    <input
      type="checkbox"
      name={facetNames[facet]}
      value={option.value}
      checked={option.isChecked}
      form={form}
    />
    <span>
      {option.label} {option.count > 0 && <span class="check-count">({option.count})</span>}
    </span>
  </label>
);

const FacetGroup = ({ facet, title, options, form }: FacetOptions & Pick<CheckProps, 'form'>) => (
  <details class="facet" open={options.some(({ isChecked }) => isChecked) || facet === 'themes'}>
    <summary>{title}</summary>
    <fieldset>
      <legend class="visually-hidden">{title}</legend>
      {options.map((option) => (
        <FilterCheck key={option.value} facet={facet} option={option} form={form} />
      ))}
    </fieldset>
  </details>
);

interface FiltersProps {
  title: string;
  facets: readonly FacetOptions[];
  form?: string;
  children?: ComponentChildren;
}

/** The filters, closed on a telephone and open on a wide screen. */
export const Filters = ({ title, facets, form, children }: FiltersProps) => (
  <details class="filters">
    <summary>{title}</summary>
    <div class="filters-body">
      {facets.map((facet) => (
        <FacetGroup key={facet.facet} {...facet} form={form} />
      ))}
      {children}
      <button class="button button-wide" type="submit" form={form}>
        Appliquer
      </button>
    </div>
  </details>
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

/** A plain GET form: the address it leads to can be kept, sent, printed. What its own would carry goes in hidden fields. */
export const FilterForm = ({ search, facets }: FilterFormProps) => {
  const [action, kept] = useInternalPath('/fiches').split('?');
  return (
    <form class="filter-form" action={action} method="get" aria-label="Filtres">
      {[...new URLSearchParams(kept)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {search.words && <input type="hidden" name="q" value={search.words} />}
      {search.territory && <input type="hidden" name="territoire" value={search.territory} />}
      <Filters title="Filtrer et trier" facets={facets}>
        <OrderField order={search.order} />
      </Filters>
    </form>
  );
};
