import { PhoneLink } from '../contact/contact-card';
import {
  SheetListPageDocument,
  type FrameFragment,
  type SheetListPageQuery,
} from '../generated/graphql';
import { toFindLabel } from '../guide/label';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { InternalLink, useInternalPath } from '../page/request-context';
import { SearchBox, searchPath } from '../search/search-box';
import { ActiveFilters, listActiveFilters, RemoveByLink } from './active-filters';
import { toFacetOptions, withThemeSlugs } from './facet-options';
import { FilterForm } from './filter-form';
import {
  fromStart,
  isFiltered,
  orders,
  pageSize,
  parseSheetSearch,
  toQuery,
  toSheetFilter,
  toSheetListPath,
  withoutWords,
  type SheetSearch,
} from './search-query';
import { SheetItems } from './sheet-item';

type PageInfo = SheetListPageQuery['sheets']['pageInfo'];

const Pagination = ({ search, pageInfo }: { search: SheetSearch; pageInfo: PageInfo }) => {
  const previous = pageInfo.hasPreviousPage && pageInfo.startCursor;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  if (!previous && !next) return null;
  const start = fromStart(search);
  return (
    <nav class="pagination" aria-label="Pages de la liste">
      {previous && (
        <InternalLink
          class="button button-quiet"
          rel="prev"
          to={toSheetListPath({ ...start, before: previous })}
        >
          Fiches précédentes
        </InternalLink>
      )}
      {next && (
        <InternalLink
          class="button button-quiet"
          rel="next"
          to={toSheetListPath({ ...start, after: next })}
        >
          Fiches suivantes
        </InternalLink>
      )}
    </nav>
  );
};

/** Links of before the search carry words: the list still reads them, and the search reads them better. */
const SearchWords = ({ search }: { search: SheetSearch }) => (
  <form action={useInternalPath(searchPath)} method="post">
    {[...toQuery({ ...fromStart(search), order: 'reference' })].map(([name, value]) => (
      <input key={name + value} type="hidden" name={name} value={value} />
    ))}
    <button class="button button-quiet" type="submit">
      Rechercher dans le guide
    </button>
  </form>
);

/** Nothing found is said plainly, with two ways on: ask for less, or ask somebody. */
const NothingFound = ({
  search,
  coordinator,
}: {
  search: SheetSearch;
  coordinator: FrameFragment['coordinator'];
}) => (
  <div class="nothing-found">
    <p>
      Aucune fiche ne réunit tout ce que vous demandez. Cela ne veut pas dire que personne ne peut
      vous aider.
    </p>
    <ul>
      {search.words && (
        <li>
          Cherchez « {search.words} » par le sens plutôt que lettre à lettre :
          <SearchWords search={search} />
        </li>
      )}
      {isFiltered(withoutWords(search)) && <li>Retirez un des filtres ci-dessus.</li>}
      <li>
        Reprenez <InternalLink to="/fiches">la liste entière</InternalLink> ou{' '}
        <InternalLink to="/themes">choisissez une thématique</InternalLink>.
      </li>
      {coordinator && (
        <li>
          Demandez à{' '}
          <InternalLink to={`/agences/${coordinator.slug}`}>{coordinator.name}</InternalLink>, qui
          coordonne le réseau
          {coordinator.phone && (
            <>
              {' : '}
              <PhoneLink phone={coordinator.phone} />
            </>
          )}
          .
        </li>
      )}
    </ul>
  </div>
);

const SheetListPage = ({ data, search }: { data: SheetListPageQuery; search: SheetSearch }) => {
  const facets = toFacetOptions(
    { ...data, facets: data.sheets.facets },
    search,
    toFindLabel(data.guide),
  );
  const filters = listActiveFilters(search, facets, data.territory?.name ?? null);
  const { totalCount, nodes, pageInfo } = data.sheets;
  return (
    <div class="wide">
      <Breadcrumb steps={[]} />
      <h1>Les fiches d’accompagnement</h1>
      <div class="list-layout">
        <div class="list-tools">
          <SearchBox
            label="Chercher par mots"
            hidden={toQuery({ ...withoutWords(fromStart(search)), order: 'reference' })}
          />
          <FilterForm search={search} facets={facets} />
        </div>
        <section class="results" aria-labelledby="resultats">
          <h2 id="resultats">{totalCount === 0 ? 'Aucune fiche' : toCount(totalCount, 'fiche')}</h2>
          <ActiveFilters search={search} filters={filters} remover={RemoveByLink} />
          {totalCount > 0 ? (
            <SheetItems sheets={nodes} />
          ) : (
            <NothingFound search={search} coordinator={data.guide.coordinator} />
          )}
          <Pagination search={search} pageInfo={pageInfo} />
        </section>
      </div>
    </div>
  );
};

const toTitle = (search: SheetSearch, totalCount: number): string =>
  [
    search.words && `« ${search.words} »`,
    isFiltered(search) ? toCount(totalCount, 'fiche') : 'Les fiches d’accompagnement',
    (search.after || search.before) && 'suite',
  ]
    .filter(Boolean)
    .join(', ');

export const sheetListPage = definePage({
  path: '/fiches',
  document: SheetListPageDocument,
  toVariables: ({ query, framed }) => {
    const search = parseSheetSearch(query);
    const { field, direction } = orders[search.order];
    const slice = search.before
      ? { last: pageSize, before: search.before }
      : { first: pageSize, after: search.after || null };
    return {
      filter: toSheetFilter(search),
      // Without an order, the portal's own: what it highlights comes first.
      orderBy: search.order === 'reference' ? null : { field, direction },
      portal: framed?.portal?.slug ?? null,
      ...slice,
      territory: search.territory,
      hasTerritory: search.territory !== '',
    };
  },
  toView: (data, request) => {
    const search = withThemeSlugs(parseSheetSearch(request.query), data.themes.nodes);
    return toPageView(
      {
        title: toTitle(search, data.sheets.totalCount),
        path: '/fiches',
        isIndexed: !data.guide.hasDemoData && !isFiltered(search),
        frame: data.guide,
        body: () => <SheetListPage data={data} search={search} />,
      },
      request,
    );
  },
});
