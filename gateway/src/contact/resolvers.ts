import { fromGlobalId, toGlobalId } from '../node/global-id';
import type { Resolvers } from '../schema/resolvers.generated';

export const contactResolvers: Pick<Resolvers, 'Query' | 'Contact'> = {
  Query: {
    contact: (_root, { id }, { contacts }) =>
      contacts.byId(fromGlobalId(id, { expected: 'Contact' }).id) ?? null,
  },
  Contact: {
    id: (contact) => toGlobalId('Contact', contact.id),
    agency: (contact, _args, { agencies }) => agencies.byId(contact.agencyId)!,
    territories: (contact, _args, { territories }) => territories.byIds(contact.territoryIds),
    themes: (contact, _args, { themes }) => themes.byIds(contact.themeIds),
  },
};
