import { toConnection, type PageArgs } from '../connection/connection';
import type { Guide } from '../guide/guide';
import { containersOf, findTerritory } from '../territory/guide';
import { contactPosition, contactsOfAgency } from './guide';
import type { Contact } from './model';

/** Reads public contacts from one guide. */
export function createContactLoader(guide: Guide) {
  const { agency: agencies, contact: contacts, territory: territories } = guide.entities;
  // A contact whose agency cannot be shown cannot be shown either.
  const byId = (id: string): Contact | undefined => {
    const contact = contacts.get(id);
    return contact && agencies.has(contact.agencyId) ? contact : undefined;
  };
  const byIds = (ids: readonly string[]): Contact[] =>
    ids.map(byId).filter((contact) => contact !== undefined);

  return {
    byId,
    byIds,
    /** The nearest first: those in charge of the territory, then those in charge of all of them. */
    forTerritory(ids: readonly string[], code: string): Contact[] {
      const territory = findTerritory(guide, code, 'territory');
      const containers = territory ? containersOf(territories, territory.id) : [];
      const distance = ({ territoryIds }: Contact): number =>
        territoryIds.length === 0
          ? containers.length
          : Math.min(
              ...territoryIds
                .map((id) => containers.indexOf(id))
                .map((at) => (at < 0 ? Infinity : at)),
            );
      return byIds(ids)
        .filter((contact) => distance(contact) < Infinity)
        .sort((left, right) => distance(left) - distance(right));
    },
    pageOfAgency: (agencyId: string, args: PageArgs) =>
      toConnection(
        {
          order: 'CONTACT_LABEL',
          nodes: contactsOfAgency(contacts, agencyId),
          positionOf: contactPosition,
        },
        args,
      ),
  };
}
