import { MANAGE_ACCOUNTS } from '../accounts/manage-accounts';
import { concepts, type Concept } from '../concepts';
import { MANAGE_NETWORK } from '../network/manage-network';

type Right = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** « own »: only the files that the account itself uploaded may be changed or deleted. */
type MediaRight = 'own' | 'all';

export interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly media: MediaRight;
  /** Of the administration itself. */
  readonly actions?: readonly string[];
  readonly rights: Readonly<Partial<Record<Concept, readonly Right[]>>>;
}

const read: readonly Right[] = ['read'];
const write: readonly Right[] = ['read', 'create', 'update', 'delete'];
const publish: readonly Right[] = [...write, 'publish'];

/** Which entries of its own agency an editor may touch is not said here yet: see the ownership rules. */
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
};

export const networkCoordinator: RoleDefinition = {
  code: 'network-coordinator',
  name: 'Coordination du réseau',
  description:
    'Tient tout le guide : agences, fiches, thématiques, vocabulaire, comptes des agences. Aucun réglage.',
  media: 'all',
  actions: [MANAGE_ACCOUNTS, MANAGE_NETWORK],
  rights: {
    ...Object.fromEntries(Object.keys(concepts).map((concept) => [concept, write])),
    sheet: publish,
    territory: read,
  },
};

export const roleDefinitions = [agencyEditor, networkCoordinator] as const;
