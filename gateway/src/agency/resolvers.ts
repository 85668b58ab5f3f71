import { fromGlobalId, onlyOne, toGlobalId } from '../node/global-id';
import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';
import { worksOn } from '../sheet/loader';
import { agencyCoverage } from '../territory/guide';

export const agencyResolvers: Pick<Resolvers, 'Query' | 'Agency'> = {
  Query: {
    agency: (_root, args, { agencies }) => {
      const [name, value] = onlyOne(['id', 'slug'], args);
      if (name === 'slug') return agencies.bySlug(value) ?? null;
      return agencies.byId(fromGlobalId(value, { expected: 'Agency' }).id) ?? null;
    },
    formerAgency: (_root, { slug }, { agencies }) => agencies.formerBySlug(slug) ?? null,
    agencies: (_root, args, { agencies }) => agencies.page(args),
  },
  Agency: {
    id: (agency) => toGlobalId('Agency', agency.id),
    shortName: (agency) => agency.acronym ?? agency.name,
    url: (agency, _args, { publicUrl }) => `${publicUrl}/agences/${agency.slug}`,
    membershipStatusLabel: (agency) => enumLabels.MembershipStatus[agency.membershipStatus],
    coverage: (agency, _args, { territories }) => territories.byIds(agency.coverageIds),
    covers: (agency, args, { guide, territories }) => {
      const territory = territories.byCode(args.territory, 'territory');
      return territory ? agencyCoverage(guide, agency, territory.id) : 'NONE';
    },
    sheets: (agency, { role, ...args }, { sheets }) => sheets.page(args, worksOn(agency.id, role)),
    contacts: (agency, args, { contacts }) => contacts.pageOfAgency(agency.id, args),
  },
};
