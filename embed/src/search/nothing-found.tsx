import { ContactActions } from '../contact/contact-actions';
import type { FrameFragment, SearchPageQuery } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';
import { isFiltered, withoutWords, type SheetSearch } from '../sheet/search-query';
import { NearbyThemes } from '../theme/nearby-themes';
import { AskWhom } from './ask-whom';

const Coordinator = ({
  coordinator,
}: {
  coordinator: NonNullable<FrameFragment['coordinator']>;
}) => (
  <div class="way-on">
    <h3>Demandez à quelqu’un</h3>
    <p>
      <InternalLink to={`/agences/${coordinator.slug}`}>{coordinator.name}</InternalLink> coordonne
      le réseau et vous dira si quelqu’un peut vous aider.
    </p>
    <ContactActions phone={coordinator.phone} email={coordinator.email} />
    {coordinator.isDemoData && <DemoMark />}
  </div>
);

interface NothingFoundProps {
  found: Pick<NonNullable<SearchPageQuery['search']>, 'nearbyThemes' | 'signposts'>;
  search: SheetSearch;
  coordinator: FrameFragment['coordinator'];
}

/** Nothing found is said plainly, with ways on: no sheet is shown that does not answer. */
export const NothingFound = ({ found, search, coordinator }: NothingFoundProps) => (
  <div class="nothing-found">
    {found.signposts.length === 0 && (
      <p>
        Aucune fiche du guide ne répond à ces mots. Cela ne veut pas dire que personne ne peut vous
        aider.
      </p>
    )}
    {isFiltered(withoutWords(search)) && (
      <p>Retirez un des filtres ci-dessus pour chercher plus largement.</p>
    )}
    <div class="way-on">
      <h3>Décrivez votre besoin</h3>
      <p>Une phrase, avec vos mots : le guide cherche l’agence plutôt que la fiche.</p>
      <AskWhom search={search} label="Décrire mon besoin" />
    </div>
    {coordinator && <Coordinator coordinator={coordinator} />}
    {found.nearbyThemes.length > 0 && (
      <div class="way-on">
        <h3>Regardez les thématiques proches</h3>
        <NearbyThemes themes={found.nearbyThemes} />
      </div>
    )}
  </div>
);
