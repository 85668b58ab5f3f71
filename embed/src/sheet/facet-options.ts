import type { FacetCountsFragment, FilterNamesFragment } from '../generated/graphql';
import type { FindLabel } from '../guide/label';
import { beneficiaryTypes, feeModels, phases, supportTypes } from './codes';
import type { Facet, SheetSearch } from './search-query';

export interface Option {
  value: string;
  label: string;
  count: number;
  isChecked: boolean;
  /** A theme of the second level, shown under its parent. */
  isNested?: boolean;
}

export interface FacetOptions {
  facet: Facet;
  title: string;
  options: Option[];
}

type Themes = FilterNamesFragment['themes']['nodes'];

/** What filters are made of: how many sheets have each value, and what the values are called. */
export interface FilterSource extends FilterNamesFragment {
  facets: FacetCountsFragment;
}

type Counts = ReadonlyMap<string, number>;

const toCounts = <Entry extends { count: number }>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string,
): Counts => new Map(entries.map((entry) => [valueOf(entry), entry.count]));

const toOptions = (
  values: readonly { value: string; label: string; isNested?: boolean }[],
  counts: Counts,
  chosen: readonly string[],
): Option[] =>
  values
    .map((value) => ({
      ...value,
      count: counts.get(value.value) ?? 0,
      isChecked: chosen.includes(value.value),
    }))
    .filter(({ count, isChecked }) => count > 0 || isChecked);

/** First-level themes, and those of the second level that the reader has chosen. */
const listThemes = (themes: Themes, chosen: readonly string[]) =>
  themes
    .filter(({ parent, slug }) => !parent || chosen.includes(slug))
    .map(({ slug, label, parent }) => ({ value: slug, label, isNested: parent !== null }));

/** A theme's code is as good as its slug in an address; the form speaks slugs. */
export const withThemeSlugs = (search: SheetSearch, themes: Themes): SheetSearch => {
  const slugs = new Map(themes.map(({ code, slug }) => [code, slug]));
  return { ...search, themes: search.themes.map((value) => slugs.get(value) ?? value) };
};

export const toFacetOptions = (
  { facets, themes, agencies }: FilterSource,
  search: SheetSearch,
  findLabel: FindLabel,
): FacetOptions[] => {
  const label = (enumeration: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: findLabel(enumeration, value) }));
  const facetOptions: FacetOptions[] = [
    {
      facet: 'themes',
      title: 'Thématique',
      options: toOptions(
        listThemes(themes.nodes, search.themes),
        toCounts(facets.themes, ({ theme }) => theme.slug),
        search.themes,
      ),
    },
    {
      facet: 'phases',
      title: 'Où en est le projet',
      options: toOptions(
        label('Phase', phases),
        toCounts(facets.phases, ({ phase }) => phase),
        search.phases,
      ),
    },
    {
      facet: 'feeModels',
      title: 'Coût',
      options: toOptions(
        label('FeeModel', feeModels),
        toCounts(facets.feeModels, ({ feeModel }) => feeModel),
        search.feeModels,
      ),
    },
    {
      facet: 'agencies',
      title: 'Agence',
      options: toOptions(
        agencies.nodes.map(({ slug, shortName }) => ({ value: slug, label: shortName })),
        toCounts(facets.agencies, ({ agency }) => agency.slug),
        search.agencies,
      ),
    },
    {
      facet: 'supportTypes',
      title: 'Type d’aide',
      options: toOptions(
        label('SupportType', supportTypes),
        toCounts(facets.supportTypes, ({ supportType }) => supportType),
        search.supportTypes,
      ),
    },
    {
      facet: 'beneficiaryTypes',
      title: 'Pour qui',
      options: toOptions(
        label('BeneficiaryType', beneficiaryTypes),
        toCounts(facets.beneficiaryTypes, ({ beneficiaryType }) => beneficiaryType),
        search.beneficiaryTypes,
      ),
    },
  ];
  return facetOptions.filter(({ options }) => options.length > 0);
};

/** Before anything is found: the values that the reader has chosen, alone. */
export const noFacets: FacetCountsFragment = {
  themes: [],
  agencies: [],
  phases: [],
  feeModels: [],
  supportTypes: [],
  beneficiaryTypes: [],
};
