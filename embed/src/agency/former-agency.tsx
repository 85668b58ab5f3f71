import { PhoneLink } from '../contact/contact-card';
import type { FormerAgencyFragment, FrameFragment } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toFrenchDate } from '../page/date';
import { toPageView } from '../page/document';
import type { PageRequest, View } from '../page/page';
import { InternalLink } from '../page/request-context';

interface Props {
  readonly agency: FormerAgencyFragment;
  readonly coordinator: FrameFragment['coordinator'];
}

const FormerAgencyPage = ({ agency, coordinator }: Props) => (
  <div class="wide withdrawn">
    <Breadcrumb steps={[{ label: 'Agences', path: '/agences' }]} />
    <h1>{agency.name}</h1>
    <p class="lead">
      Cette agence ne fait plus partie du réseau depuis le{' '}
      <time dateTime={agency.leftAt}>{toFrenchDate(agency.leftAt)}</time>.
    </p>
    <p>
      Cherchez dans <InternalLink to="/fiches">toutes les fiches</InternalLink> qui peut vous aider
      aujourd’hui
      {coordinator && (
        <>
          , ou demandez à{' '}
          <InternalLink to={`/agences/${coordinator.slug}`}>{coordinator.name}</InternalLink>, qui
          coordonne le réseau
          {coordinator.phone && (
            <>
              , au <PhoneLink phone={coordinator.phone} />
            </>
          )}
        </>
      )}
      .
    </p>
  </div>
);

/** Gone, and said so: an address once given never leads to a stranger. */
export const toFormerAgencyView = (
  agency: FormerAgencyFragment,
  frame: FrameFragment,
  request: PageRequest,
): View =>
  toPageView(
    {
      status: 410,
      title: `${agency.name} (agence partie du réseau)`,
      isIndexed: false,
      frame,
      body: () => <FormerAgencyPage agency={agency} coordinator={frame.coordinator} />,
    },
    request,
  );
