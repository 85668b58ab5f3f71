import type { ContactCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { toMailUrl } from './email';
import { toPhoneText, toPhoneUrl } from './phone';

export const PhoneLink = ({ phone, class: className }: { phone: string; class?: string }) => {
  const url = toPhoneUrl(phone);
  return url ? (
    <a class={className} href={url}>
      {toPhoneText(phone)}
    </a>
  ) : (
    <>{phone}</>
  );
};

const scopeOf = ({ territories, themes }: ContactCardFragment): string | null =>
  [...themes.map(({ label }) => label), ...territories.map(({ name }) => name)].length > 0
    ? [
        themes.length > 0 && toEnumeration(themes.map(({ label }) => label)),
        territories.length > 0 && toEnumeration(territories.map(({ name }) => name)),
      ]
        .filter(Boolean)
        .join(' ; ')
    : null;

interface ContactCardProps {
  contact: ContactCardFragment;
  /** False on the agency's own page, where its name would be an echo. */
  showAgency?: boolean;
}

export const ContactCard = ({ contact, showAgency = true }: ContactCardProps) => {
  const scope = scopeOf(contact);
  return (
    <div class="contact">
      <p class="contact-label">{contact.label}</p>
      {contact.personName && <p>{contact.personName}</p>}
      {showAgency && (
        <p>
          <InternalLink to={`/agences/${contact.agency.slug}`}>{contact.agency.name}</InternalLink>
        </p>
      )}
      {contact.role && <p class="quiet">{contact.role}</p>}
      {scope && <p class="quiet">{scope}</p>}
      {contact.phone && (
        <p>
          <PhoneLink phone={contact.phone} class="contact-phone" />
        </p>
      )}
      {contact.email && (
        <p>
          <a class="contact-email" href={toMailUrl(contact.email)}>
            {contact.email}
          </a>
        </p>
      )}
      {contact.isDemoData && <DemoMark />}
    </div>
  );
};
