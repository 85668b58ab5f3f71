import type { Core } from '@strapi/strapi';
import { findActorOf, type Account, type Actor } from './actor';
import { OF_OWN_AGENCY, OF_OWN_PARTNERSHIP } from './condition-names';
import { NOBODY } from './reach';

/** What Strapi matches in a query, and in memory against an entry. */
type Match = boolean | Readonly<Record<string, unknown>>;

interface PermissionService {
  readonly conditionProvider: { register(condition: object): Promise<unknown> };
}

const matchOwner = (agency: string): Match => ({ owner: agency });
const matchParty = (agency: string): Match => ({ $or: [{ owner: agency }, { partner: agency }] });

/** On columns of the entry itself: a condition across a relation breaks Strapi's own bulk actions. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  const register = (id: string, displayName: string, match: (agency: string) => Match) =>
    conditionProvider.register({
      name: id.replace('api::', ''),
      displayName,
      category: 'guide',
      handler: async (account: Account) => matchOf(await findActorOf(strapi, account), match),
    });
  await register(OF_OWN_AGENCY, 'De son agence', matchOwner);
  await register(OF_OWN_PARTNERSHIP, 'Son agence y prend part', matchParty);
}

function matchOf(actor: Actor, match: (agency: string) => Match): Match {
  if (actor.kind === 'agency') return match(actor.agency.uuid);
  // Not `false`: Strapi would then hide the screens, and their explanation with them.
  return actor.kind === 'nobody' ? match(NOBODY) : true;
}
