import type { FrameFragment, SearchPageQuery } from '../generated/graphql';
import { toCount } from '../page/enumeration';
import { ActiveFilters, listActiveFilters, type Remover } from '../sheet/active-filters';
import type { FacetOptions } from '../sheet/facet-options';
import { withoutWords, type SheetSearch } from '../sheet/search-query';
import { Signposts } from '../signpost/signposts';
import { AskWhom } from './ask-whom';
import { FoundSheets } from './found-sheets';
import { Instead } from './instead';
import { NothingFound } from './nothing-found';
import { buttonNames, toFilterText } from './search-request';

type Found = NonNullable<SearchPageQuery['search']>;

/** A button of the form, wherever it stands: it sends the words with what it says. */
interface OfForm {
  formId: string;
}

const removeByButton =
  (formId: string): Remover =>
  ({ rest, ...props }) => (
    <button
      {...props}
      type="submit"
      form={formId}
      name={buttonNames.filters}
      value={toFilterText(rest)}
    />
  );

const Pagination = ({ pageInfo, formId }: OfForm & Pick<Found, 'pageInfo'>) => {
  const steps = [
    pageInfo.hasPreviousPage && {
      name: buttonNames.before,
      cursor: pageInfo.startCursor,
      label: 'Fiches précédentes',
    },
    pageInfo.hasNextPage && {
      name: buttonNames.after,
      cursor: pageInfo.endCursor,
      label: 'Fiches suivantes',
    },
  ].flatMap((step) => (step && step.cursor ? [{ ...step, cursor: step.cursor }] : []));
  return steps.length > 0 ? (
    <nav class="pagination" aria-label="Pages de résultats">
      {steps.map(({ name, cursor, label }) => (
        <button
          key={name}
          class="button button-quiet"
          type="submit"
          form={formId}
          name={name}
          value={cursor}
        >
          {label}
        </button>
      ))}
    </nav>
  ) : null;
};

interface SearchResultsProps extends OfForm {
  found: Found;
  search: SheetSearch;
  facets: readonly FacetOptions[];
  territoryName: string | null;
  coordinator: FrameFragment['coordinator'];
}

export const SearchResults = ({ found, formId, ...props }: SearchResultsProps) => {
  const { search, facets, territoryName, coordinator } = props;
  const filters = withoutWords(search);
  return (
    <section class="results" aria-labelledby="resultats">
      <h2 id="resultats">
        {found.totalCount === 0
          ? 'Aucune fiche trouvée'
          : toCount(found.totalCount, 'fiche trouvée', 'fiches trouvées')}
      </h2>
      {found.suggestion && (
        <Instead words={found.suggestion} name={buttonNames.instead} formId={formId} />
      )}
      <ActiveFilters
        search={filters}
        filters={listActiveFilters(filters, facets, territoryName)}
        remover={removeByButton(formId)}
      />
      <Signposts signposts={found.signposts} />
      {found.totalCount > 0 ? (
        <>
          <FoundSheets edges={found.edges} />
          <Pagination pageInfo={found.pageInfo} formId={formId} />
          <div class="ask-whom">
            <h3>Vous hésitez ?</h3>
            <p>Le guide peut vous dire quelle agence appeler, et pourquoi elle.</p>
            <AskWhom search={search} label="Qui contacter pour ce besoin ?" />
          </div>
        </>
      ) : (
        <NothingFound found={found} search={search} coordinator={coordinator} />
      )}
    </section>
  );
};
