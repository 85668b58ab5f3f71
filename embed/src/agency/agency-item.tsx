import type { AgencyItemFragment } from '../generated/graphql';
import { toCount } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { AgencyMarks, FormerNames } from './agency-marks';

interface AgencyItemsProps {
  agencies: readonly AgencyItemFragment[];
  /** The level that keeps the page's headings in order. */
  heading: 'h2' | 'h3';
}

const AgencyItem = ({ agency, heading: Heading }: { agency: AgencyItemFragment; heading: 'h2' | 'h3' }) => (
  <li class="agency-item">
    <Heading class="agency-name">
      <InternalLink to={`/agences/${agency.slug}`}>{agency.name}</InternalLink>
    </Heading>
    <FormerNames names={agency.formerNames} />
    {agency.summary && <p>{agency.summary}</p>}
    <p class="quiet">
      {toCount(agency.sheets.totalCount, 'fiche')}
      {agency.isCoordinator && ' · coordonne le réseau'}
    </p>
    <AgencyMarks agency={agency} />
  </li>
);

export const AgencyItems = ({ agencies, heading }: AgencyItemsProps) => (
  <ul class="agency-items">
    {agencies.map((agency) => (
      <AgencyItem key={agency.slug} agency={agency} heading={heading} />
    ))}
  </ul>
);
