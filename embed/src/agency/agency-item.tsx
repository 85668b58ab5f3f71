import type { AgencyItemFragment } from '../generated/graphql';
import { toCount } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { AgencyMarks, FormerNames } from './agency-marks';

interface Presentation {
  /** The level that keeps the page's headings in order. */
  heading: 'h2' | 'h3';
  /** A name to recognise, without what the agency does. */
  isBrief?: boolean;
}

type AgencyItemProps = Presentation & { agency: AgencyItemFragment };

const AgencyItem = ({ agency, heading: Heading, isBrief }: AgencyItemProps) => (
  <li class="agency-item">
    <Heading class="agency-name">
      <InternalLink to={`/agences/${agency.slug}`}>{agency.name}</InternalLink>
    </Heading>
    <FormerNames names={agency.formerNames} />
    {agency.summary && !isBrief && <p>{agency.summary}</p>}
    <p class="quiet">
      {toCount(agency.sheets.totalCount, 'fiche')}
      {agency.isCoordinator && ' · coordonne le réseau'}
    </p>
    <AgencyMarks agency={agency} />
  </li>
);

type AgencyItemsProps = Presentation & { agencies: readonly AgencyItemFragment[] };

export const AgencyItems = ({ agencies, ...presentation }: AgencyItemsProps) => (
  <ul class="agency-items">
    {agencies.map((agency) => (
      <AgencyItem key={agency.slug} agency={agency} {...presentation} />
    ))}
  </ul>
);
