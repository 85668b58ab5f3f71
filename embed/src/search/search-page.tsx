import { SearchPageDocument, type SearchPageQuery } from '../generated/graphql';
import { toFindLabel } from '../guide/label';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SentForm } from '../page/sent-form';
import {
  noFacets,
  toFacetOptions,
  withThemeSlugs,
  type FacetOptions,
} from '../sheet/facet-options';
import { FilterCheck, Filters } from '../sheet/filter-form';
import {
  pageSize,
  toSheetFilter,
  toSheetListPath,
  withoutWords,
  type SheetSearch,
} from '../sheet/search-query';
import { FollowedResults } from './followed-results';
import { SearchBox, searchPath } from './search-box';
import { parseSearchRequest } from './search-request';
import { SearchResults } from './search-results';

const formId = 'recherche';

const chosenOptions = (facets: readonly FacetOptions[]) =>
  facets.flatMap(({ facet, options }) =>
    options.filter(({ isChecked }) => isChecked).map((option) => ({ facet, option })),
  );

interface ViewProps {
  data: SearchPageQuery;
  search: SheetSearch;
}

/** What the address has chosen for the reader, and can be unchecked. */
const ChosenFilters = ({ data, search }: ViewProps) => {
  const source = { facets: noFacets, themes: data.themes, agencies: data.agencies };
  const chosen = chosenOptions(toFacetOptions(source, search, toFindLabel(data.guide)));
  return chosen.length > 0 || data.territory ? (
    <fieldset class="chosen-filters">
      <legend>Chercher seulement</legend>
      {chosen.map(({ facet, option }) => (
        <FilterCheck key={facet + option.value} facet={facet} option={option} />
      ))}
      {data.territory && (
        <label class="check">
          <input type="checkbox" name="territoire" value={search.territory} checked />
          <span>{data.territory.name}</span>
        </label>
      )}
    </fieldset>
  ) : null;
};

const WithoutWords = ({ search }: { search: SheetSearch }) => (
  <div class="search-start">
    <p>
      Le besoin est difficile à résumer, ou il y en a deux ?{' '}
      <InternalLink to="/qui-contacter">Décrivez-le en une phrase : qui contacter ?</InternalLink>
    </p>
    <p>
      Vous préférez parcourir ?{' '}
      <InternalLink to={toSheetListPath(withoutWords(search))}>Toutes les fiches</InternalLink>,{' '}
      <InternalLink to="/themes">les thématiques</InternalLink>.
    </p>
  </div>
);

const WithWords = ({ data, search }: ViewProps) => {
  const { search: found, guide, themes, agencies } = data;
  if (!found) return null;
  const facets = toFacetOptions(
    { facets: found.facets, themes, agencies },
    search,
    toFindLabel(guide),
  );
  return (
    <div class={facets.length > 0 ? 'list-layout' : undefined}>
      {facets.length > 0 && (
        <div class="filter-form">
          {search.territory && (
            <input type="hidden" name="territoire" value={search.territory} form={formId} />
          )}
          <Filters title="Filtrer" facets={facets} form={formId} />
        </div>
      )}
      <SearchResults
        found={found}
        search={search}
        facets={facets}
        territoryName={data.territory?.name ?? null}
        coordinator={guide.coordinator}
        formId={formId}
      />
    </div>
  );
};

const SearchPage = ({ data, search }: ViewProps) => (
  <div class="wide search-page">
    <SentForm />
    <FollowedResults />
    <h1>Rechercher une fiche</h1>
    <SearchBox
      label="Que cherchez-vous ?"
      hint="Quelques mots ou une phrase : toiture de l’école, secrétaire absente, nids-de-poule…"
      words={search.words}
      formId={formId}
    >
      {!data.search && <ChosenFilters data={data} search={search} />}
    </SearchBox>
    {data.search ? <WithWords data={data} search={search} /> : <WithoutWords search={search} />}
  </div>
);

/** Never the words: a title stays in the history of a computer that several people share. */
const toTitle = ({ search: found }: SearchPageQuery): string => {
  if (!found) return 'Rechercher une fiche';
  return found.totalCount === 0
    ? 'Aucune fiche trouvée'
    : `${toCount(found.totalCount, 'fiche trouvée', 'fiches trouvées')}`;
};

export const searchPage = definePage({
  path: searchPath,
  document: SearchPageDocument,
  takesForm: true,
  toVariables: (request) => {
    const search = parseSearchRequest(request);
    const slice = search.before
      ? { last: pageSize, before: search.before }
      : { first: pageSize, after: search.after || null };
    return {
      query: search.words,
      isAsked: search.words !== '',
      filter: toSheetFilter(withoutWords(search)),
      portal: request.framed?.portal?.slug ?? null,
      ...slice,
      territory: search.territory,
      hasTerritory: search.territory !== '',
    };
  },
  toView: (data, request) => {
    const search = withThemeSlugs(parseSearchRequest(request), data.themes.nodes);
    return toPageView(
      {
        title: toTitle(data),
        path: searchPath,
        isIndexed: !data.guide.hasDemoData && !data.search,
        // Once is enough: an empty answer has said whom to ask.
        frame: data.search?.totalCount === 0 ? { ...data.guide, coordinator: null } : data.guide,
        body: () => <SearchPage data={data} search={search} />,
      },
      request,
    );
  },
});
