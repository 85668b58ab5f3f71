import { AgencyMarks } from '../agency/agency-marks';
import { ContactActions } from '../contact/contact-actions';
import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';
import { CoverageLine } from './coverage-line';
import { OrientedSheets } from './oriented-sheets';

interface OrientedAgencyProps {
  oriented: OrientedAgencyCardFragment;
  heading: 'h2' | 'h3';
  /** Name of the place that was asked; null without one. */
  place: string | null;
  /** Whether this is whom to call first. */
  isFirst: boolean;
}

/** Whom to ask for: a function, and a person only when the agency publishes one. */
const Contact = ({
  oriented: { contact, agency },
  isFirst,
}: Pick<OrientedAgencyProps, 'oriented' | 'isFirst'>) => (
  <div class="oriented-contact">
    {contact && (
      <p>
        Demandez : <strong>{contact.label}</strong>
        {contact.personName && `, ${contact.personName}`}
      </p>
    )}
    <ContactActions
      phone={contact?.phone ?? agency.phone}
      email={contact?.email ?? agency.email}
      look={isFirst ? 'plain' : 'quiet'}
    />
    {contact?.isDemoData && !agency.isDemoData && <DemoMark />}
  </div>
);

const Points = ({
  title,
  points,
  name,
}: {
  title: string;
  points: readonly string[];
  name: string;
}) =>
  points.length > 0 ? (
    <div class={name}>
      <p class="points-title">{title}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  ) : null;

/** One agency, whom to ask there, why, and what to have at hand: in the order of a call. */
export const OrientedAgency = ({ oriented, heading, place, isFirst }: OrientedAgencyProps) => {
  const { agency, sheets, freeOfCharge, toPrepare, coverage } = oriented;
  const Heading = heading;
  const isThere = coverage !== 'NONE';
  return (
    <li class={isFirst ? 'oriented is-first' : 'oriented'}>
      <div class="oriented-main">
        {isFirst && <p class="oriented-first">À contacter d’abord</p>}
        <Heading class="oriented-name">
          <InternalLink to={`/agences/${agency.slug}`}>{agency.name}</InternalLink>
        </Heading>
        {place && <CoverageLine oriented={oriented} place={place} />}
        {isThere && <Contact oriented={oriented} isFirst={isFirst} />}
        <AgencyMarks agency={agency} />
        <p class="points-title">{isThere ? 'Pourquoi elle' : 'Ce qu’elle fait ailleurs'}</p>
        <OrientedSheets sheets={sheets} />
      </div>
      {isThere && (freeOfCharge.length > 0 || toPrepare.length > 0) && (
        <div class="oriented-side">
          <Points name="to-prepare" title="À préparer avant d’appeler" points={toPrepare} />
          <Points name="free-of-charge" title="Ce qui est gratuit" points={freeOfCharge} />
        </div>
      )}
    </li>
  );
};
