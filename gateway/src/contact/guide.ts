import { comparePositions, type Position } from '../connection/ordered';
import { fold } from '../fold';
import { derived, groupBy } from '../guide/derived';
import type { Contact } from './model';

type Contacts = ReadonlyMap<string, Contact>;

export const contactPosition = (contact: Contact): Position => ({
  key: fold(contact.label),
  id: contact.id,
});

const byAgency = derived((contacts: Contacts) => groupBy(contacts.values(), (one) => one.agencyId));

/** An agency's public contacts, by label. */
export const contactsOfAgency = (contacts: Contacts, agencyId: string): Contact[] =>
  [...(byAgency(contacts).get(agencyId) ?? [])].sort((left, right) =>
    comparePositions(contactPosition(left), contactPosition(right)),
  );
