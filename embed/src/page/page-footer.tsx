import type { FrameFragment } from '../generated/graphql';
import { guideName, siteName } from './brand';
import { toFrenchDate } from './date';
import { InternalLink } from './request-context';

const licenceUrl = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

const Provenance = ({ updatedAt }: { updatedAt: string | null }) => (
  <p>
    Source : {siteName}
    {updatedAt && (
      <>
        , mise à jour du <time dateTime={updatedAt}>{toFrenchDate(updatedAt)}</time>
      </>
    )}
    . Textes et données réutilisables sous <a href={licenceUrl}>Licence Ouverte 2.0</a>.
  </p>
);

export const PageFooter = ({ frame }: { frame: FrameFragment | null }) => (
  <footer class="page-footer">
    <div class="wide page-footer-grid">
      <div>
        <p class="page-footer-name">{guideName}</p>
        <Provenance updatedAt={frame?.updatedAt ?? null} />
        {frame?.hasDemoData && (
          <p>
            Ce guide contient des données de démonstration : elles sont signalées partout où elles
            apparaissent et n’engagent aucune agence.
          </p>
        )}
      </div>
      <ul class="page-footer-links">
        <li>
          <InternalLink to="/accessibilite">
            Accessibilité : non conforme (audit à faire)
          </InternalLink>
        </li>
        <li>
          <a href="/donnees-ouvertes">Données ouvertes</a>
        </li>
        <li>
          <a href="/integrer">Le guide dans votre site</a>
        </li>
      </ul>
    </div>
  </footer>
);
