import { framePrefix } from '../frame/frame-request';
import { AgencyPageDocument } from '../generated/graphql';
import { toPageView } from '../page/document';
import { notFoundView } from '../page/failure-view';
import { definePage } from '../page/page';
import { AgencyContacts, type Agency } from './agency-contacts';
import { AgencyMarks, FormerNames } from './agency-marks';
import { toFormerAgencyView } from './former-agency';

const AgencyContact = ({ agency }: { agency: Agency }) => (
  <div class="wide agency-contact">
    <h1>{agency.name}</h1>
    <FormerNames names={agency.formerNames} />
    <AgencyMarks agency={agency} />
    <div class="agency-contacts">
      <AgencyContacts agency={agency} />
    </div>
  </div>
);

/** How to reach one agency, for its own site or a town hall's: what its page says of it, without its sheets. */
export const agencyContactFrame = definePage({
  path: `${framePrefix}/contact/:slug`,
  document: AgencyPageDocument,
  toVariables: ({ params }) => ({ slug: params.slug ?? '' }),
  toView: ({ guide, agency, formerAgency }, request) => {
    if (formerAgency) return toFormerAgencyView(formerAgency, guide, request);
    if (!agency) return notFoundView(request);
    return toPageView(
      {
        title: agency.name,
        path: `/agences/${agency.slug}`,
        isIndexed: false,
        frame: guide,
        body: () => <AgencyContact agency={agency} />,
      },
      request,
    );
  },
});
