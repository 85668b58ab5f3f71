import { ContactCard, PhoneLink } from '../contact/contact-card';
import { toMailUrl } from '../contact/email';
import type { AgencyPageQuery } from '../generated/graphql';
import { toFrenchDate } from '../page/date';
import { DemoMark } from '../page/demo-mark';
import { ExternalLink } from '../page/external-link';
import { toSafeUrl, toSiteName } from '../page/safe-url';

export type Agency = NonNullable<AgencyPageQuery['agency']>;

const legalText = ({ legalForm, siren }: Agency): string | null =>
  [legalForm, siren && `SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`]
    .filter(Boolean)
    .join(' · ') || null;

const Coordinates = ({ agency }: { agency: Agency }) => (
  <div class="contact">
    <p class="contact-label">{agency.shortName}</p>
    {agency.address.length > 0 && (
      <address>
        {agency.address.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </address>
    )}
    {agency.phone && (
      <p>
        <PhoneLink phone={agency.phone} class="contact-phone" />
      </p>
    )}
    {agency.email && (
      <p>
        <a class="contact-email" href={toMailUrl(agency.email)}>
          {agency.email}
        </a>
      </p>
    )}
    {toSafeUrl(agency.website) && (
      <p>
        <ExternalLink url={agency.website}>{toSiteName(agency.website ?? '')}</ExternalLink>
      </p>
    )}
    {legalText(agency) && <p class="quiet">{legalText(agency)}</p>}
    {agency.isDemoData && <DemoMark />}
  </div>
);

/** How to reach an agency: itself, then who answers there. */
export const AgencyContacts = ({ agency }: { agency: Agency }) => (
  <>
    <Coordinates agency={agency} />
    {agency.contacts.nodes.map((contact) => (
      <ContactCard key={contact.id} contact={contact} showAgency={false} />
    ))}
    <p class="quiet">
      Mise à jour le <time dateTime={agency.updatedAt}>{toFrenchDate(agency.updatedAt)}</time>
    </p>
  </>
);
