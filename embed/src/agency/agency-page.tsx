import { AgencyPageDocument } from '../generated/graphql';
import { Picture } from '../image/picture';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { toCount, toEnumeration } from '../page/enumeration';
import { notFoundView } from '../page/failure-view';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SheetItems } from '../sheet/sheet-item';
import { AgencyContacts, type Agency } from './agency-contacts';
import { AgencyMarks, FormerNames } from './agency-marks';
import { toFormerAgencyView } from './former-agency';

const coverageText = ({ coverage, coverageNote }: Agency): string =>
  [
    coverage.length > 0 ? toEnumeration(coverage.map(({ name }) => name)) : 'Tout le département',
    coverageNote,
  ]
    .filter(Boolean)
    .join('. ');

const AgencyHeader = ({ agency }: { agency: Agency }) => (
  <header class="agency-header">
    <div class="agency-identity">
      {agency.logo && <Picture image={agency.logo} height={96} />}
      <div>
        <h1>{agency.name}</h1>
        <FormerNames names={agency.formerNames} />
      </div>
    </div>
    {agency.isCoordinator && <p class="tag tag-strong">Coordonne le réseau</p>}
    <AgencyMarks agency={agency} />
    {agency.summary && <p class="lead">{agency.summary}</p>}
  </header>
);

const AgencyFacts = ({ agency }: { agency: Agency }) => (
  <dl class="facts-list">
    {agency.missions && (
      <div>
        <dt>Ce qu’elle fait</dt>
        <dd>{agency.missions}</dd>
      </div>
    )}
    <div>
      <dt>Où elle intervient</dt>
      <dd>{coverageText(agency)}</dd>
    </div>
    {(agency.feePolicy || agency.adhesionRequired !== null) && (
      <div>
        <dt>Ses conditions</dt>
        <dd>
          {agency.feePolicy && <p>{agency.feePolicy}</p>}
          {agency.adhesionRequired !== null && (
            <p>
              {agency.adhesionRequired
                ? 'Il faut être adhérent pour être accompagné.'
                : 'Il n’est pas nécessaire d’être adhérent.'}
            </p>
          )}
        </dd>
      </div>
    )}
  </dl>
);

interface AgencySheetsProps {
  id: string;
  title: string;
  sheets: Agency['led'];
  slug: string;
}

const AgencySheets = ({ id, title, sheets, slug }: AgencySheetsProps) =>
  sheets.totalCount > 0 ? (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{toCount(sheets.totalCount, 'fiche')}</span>
      </h2>
      <SheetItems sheets={sheets.nodes} />
      {sheets.totalCount > sheets.nodes.length && (
        <p>
          <InternalLink to={`/fiches?agence=${slug}`}>Voir toutes les fiches</InternalLink>
        </p>
      )}
    </section>
  ) : null;

const AgencyPage = ({ agency }: { agency: Agency }) => (
  <div class="wide">
    <Breadcrumb steps={[{ label: 'Agences', path: '/agences' }]} />
    <AgencyHeader agency={agency} />
    <div class="two-columns">
      <div class="main-column">
        <AgencyFacts agency={agency} />
        <AgencySheets
          id="pilote"
          title="Les fiches qu’elle porte"
          sheets={agency.led}
          slug={agency.slug}
        />
        <AgencySheets
          id="partenaire"
          title="Les fiches où elle intervient"
          sheets={agency.joined}
          slug={agency.slug}
        />
      </div>
      <aside class="side-column" aria-labelledby="joindre">
        <h2 id="joindre">La joindre</h2>
        <AgencyContacts agency={agency} />
      </aside>
    </div>
  </div>
);

export const agencyPage = definePage({
  path: '/agences/:slug',
  document: AgencyPageDocument,
  toVariables: ({ params }) => ({ slug: params.slug ?? '' }),
  toView: ({ guide, agency, formerAgency }, request) => {
    if (formerAgency) return toFormerAgencyView(formerAgency, guide, request);
    if (!agency) return notFoundView(request);
    const path = `/agences/${agency.slug}`;
    if (agency.slug !== request.params.slug && !request.preview) {
      return { redirect: path, status: 301 };
    }
    return toPageView(
      {
        title: agency.name,
        description: agency.summary ?? undefined,
        path,
        isIndexed: !agency.isDemoData,
        frame: guide,
        hasOEmbed: true,
        body: () => <AgencyPage agency={agency} />,
      },
      request,
    );
  },
});
