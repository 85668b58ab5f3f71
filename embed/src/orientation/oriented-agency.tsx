import type { ComponentChildren } from 'preact';

import { AgencyMarks } from '../agency/agency-marks';
import { ContactActions } from '../contact/contact-actions';
import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';
import { CoverageLine } from './coverage-line';
import { OrientedSheets } from './oriented-sheets';
import { Preparation } from './preparation';

interface ContactProps {
  oriented: OrientedAgencyCardFragment;
  look: 'plain' | 'quiet';
}

/** Whom to ask for: a function, and a person only when the agency publishes one. */
const Contact = ({ oriented: { contact, agency }, look }: ContactProps) => (
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
      look={look}
    />
    {contact?.isDemoData && !agency.isDemoData && <DemoMark />}
  </div>
);

export interface OrientedAgencyProps {
  oriented: OrientedAgencyCardFragment;
  heading: 'h2' | 'h3';
  /** Name of the place that was asked; null without one. */
  place: string | null;
  /** Names of the agencies that the answer says how to call. */
  callable: ReadonlySet<string>;
}

const Name = ({ oriented: { agency }, heading: Heading }: OrientedAgencyProps) => (
  <Heading class="oriented-name">
    <InternalLink to={`/agences/${agency.slug}`}>{agency.name}</InternalLink>
  </Heading>
);

const Coverage = ({ oriented, place, callable }: OrientedAgencyProps) =>
  place ? <CoverageLine oriented={oriented} place={place} callable={callable} /> : null;

/** Whom to call first, why, and what to have at hand: in the order of a call. */
export const FirstAgency = (props: OrientedAgencyProps) => {
  const { oriented } = props;
  return (
    <li class="oriented is-first">
      <div class="oriented-main">
        <p class="oriented-first">À contacter d’abord</p>
        <Name {...props} />
        <Coverage {...props} />
        <Contact oriented={oriented} look="plain" />
        <AgencyMarks agency={oriented.agency} />
        <p class="points-title">Pourquoi elle</p>
        <OrientedSheets sheets={oriented.sheets} />
      </div>
      <Preparation oriented={oriented} />
    </li>
  );
};

const More = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="oriented-more">
    <summary>{title}</summary>
    {children}
  </details>
);

/** The best reason alone; the rest opens. */
export const OtherAgency = (props: OrientedAgencyProps) => {
  const { oriented } = props;
  const isThere = oriented.coverage !== 'NONE';
  return (
    <li class="oriented">
      <Name {...props} />
      <Coverage {...props} />
      {isThere && oriented.sheets[0] && <p>Pour : {oriented.sheets[0].sheet.title}.</p>}
      {isThere && <Contact oriented={oriented} look="quiet" />}
      <AgencyMarks agency={oriented.agency} />
      <More title={isThere ? 'Pourquoi elle, et quoi préparer' : 'Ce qu’elle fait ailleurs'}>
        <OrientedSheets sheets={oriented.sheets} />
        {isThere && <Preparation oriented={oriented} />}
      </More>
    </li>
  );
};
