import type { Agency } from '../agency/model';
import type { Contact } from '../contact/model';
import type { Context } from '../context';
import type { Portal } from '../portal/model';
import type { Sheet, WithdrawnSheet } from '../sheet/model';
import type { Territory } from '../territory/model';
import type { Theme } from '../theme/model';
import type { NodeType } from './global-id';

export type Node = Agency | Contact | Portal | Sheet | WithdrawnSheet | Territory | Theme;

const loads: Record<NodeType, (context: Context, id: string) => Node | undefined> = {
  Agency: ({ agencies }, id) => agencies.byId(id),
  Contact: ({ contacts }, id) => contacts.byId(id),
  Portal: ({ portals }, id) => portals.byId(id),
  Sheet: ({ sheets }, id) => sheets.byIdOrWithdrawn(id),
  Territory: ({ territories }, id) => territories.byId(id),
  Theme: ({ themes }, id) => themes.byId(id),
};

export const findNode = (context: Context, type: NodeType, id: string): Node | undefined =>
  loads[type](context, id);

/** Name of a node's type in the schema, told by a field that only that type has. */
export function nodeTypeName(node: Node): NodeType | 'WithdrawnSheet' {
  if ('withdrawnAt' in node) return 'WithdrawnSheet';
  if ('leadAgencyId' in node) return 'Sheet';
  if ('membershipStatus' in node) return 'Agency';
  if ('agencyId' in node) return 'Contact';
  if ('hosts' in node) return 'Portal';
  return 'kind' in node ? 'Territory' : 'Theme';
}
