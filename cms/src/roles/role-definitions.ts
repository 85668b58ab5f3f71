import { MANAGE_ACCOUNTS } from '../accounts/manage-accounts';
import { concepts, type Concept } from '../concepts';
import { MANAGE_NETWORK } from '../network/manage-network';
import { MANAGE_PORTALS } from '../portals/manage-portals';
import { MANAGE_SEARCHES } from '../search-log/manage-searches';
import { OF_OWN_AGENCY, OF_OWN_PARTNERSHIP } from '../ownership/condition-names';

type Right = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** « own »: only the files of the account’s agency. */
type MediaRight = 'own' | 'all';

export interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly media: MediaRight;
  /** Of the administration itself. */
  readonly actions?: readonly string[];
  readonly rights: Readonly<Partial<Record<Concept, readonly Right[]>>>;
  /** Ids of the conditions that bound these rights to some entries. */
  readonly conditions?: Readonly<Partial<Record<Concept, string>>>;
  /** Attributes that this role reads and never sets. */
  readonly readOnly?: Readonly<Partial<Record<Concept, readonly string[]>>>;
}

const read: readonly Right[] = ['read'];
const write: readonly Right[] = ['read', 'create', 'update', 'delete'];
const publish: readonly Right[] = [...write, 'publish'];

/** What an account may touch depends on its agency, not on its role: one role serves all eleven. */
export const agencyEditor: RoleDefinition = {
  code: 'agency-editor',
  name: 'Rédaction d’agence',
  description: 'Écrit les fiches, les interlocuteurs et les partenariats ; lit le reste du guide.',
  media: 'own',
  rights: {
    sheet: publish,
    contact: write,
    partnership: write,
    agency: read,
    theme: read,
    territory: read,
    guide: read,
  },
  conditions: {
    sheet: OF_OWN_AGENCY,
    contact: OF_OWN_AGENCY,
    partnership: OF_OWN_PARTNERSHIP,
  },
  readOnly: { sheet: ['leadAgency'], contact: ['agency'] },
};

export const networkCoordinator: RoleDefinition = {
  code: 'network-coordinator',
  name: 'Coordination du réseau',
  description:
    'Tient tout le guide : agences, fiches, thématiques, vocabulaire, besoins hors réseau, portails, comptes des agences. Aucun réglage.',
  media: 'all',
  actions: [MANAGE_ACCOUNTS, MANAGE_NETWORK, MANAGE_PORTALS, MANAGE_SEARCHES],
  rights: {
    ...Object.fromEntries(Object.keys(concepts).map((concept) => [concept, write])),
    sheet: publish,
    territory: read,
  },
};

export const roleDefinitions = [agencyEditor, networkCoordinator] as const;
