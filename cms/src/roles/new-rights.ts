import type { Core } from '@strapi/strapi';
import type { Permission, Role, RoleService } from './create-roles';

/** A right, said in a way that can be compared: one line for each field that it covers. */
type Right = string;

const nameOf = (permission: Permission, field = ''): Right =>
  [permission.action, permission.subject ?? '', field].join(' ');

const fieldsOf = ({ properties }: Permission): readonly string[] => properties.fields ?? [];

export const rightsOf = (permissions: readonly Permission[]): Right[] =>
  permissions.flatMap((permission) => [
    nameOf(permission),
    ...fieldsOf(permission).map((field) => nameOf(permission, field)),
  ]);

/**
 * What a role holds once the rights that this version brings are added to it, and no other: what an administrator took
 * away stays taken, what they gave stays given. What binds a right to some entries is ours alone to say: agencies rely
 * on it.
 */
export function withNewRights(
  current: readonly Permission[],
  defined: readonly Permission[],
  known: ReadonlySet<Right>,
): readonly Permission[] {
  const brings = (permission: Permission, field?: string): boolean =>
    !known.has(nameOf(permission, field));
  const extended = current.map((permission) => {
    const definition = defined.find((one) => nameOf(one) === nameOf(permission));
    const added = definition ? fieldsOf(definition).filter((one) => brings(definition, one)) : [];
    const { conditions } = definition ?? permission;
    if (added.length === 0) return { ...permission, conditions };
    const fields = [...new Set([...fieldsOf(permission), ...added])];
    return { ...permission, conditions, properties: { ...permission.properties, fields } };
  });
  const held = new Set(current.map((permission) => nameOf(permission)));
  const added = defined.filter((one) => brings(one) && !held.has(nameOf(one)));
  return [...extended, ...added];
}

interface RoleRights {
  readonly role: Role;
  readonly defined: readonly Permission[];
}

interface PermissionService {
  findMany(query: object): Promise<Permission[]>;
}

const memoryOf = (strapi: Core.Strapi, { code }: Role) =>
  strapi.store({ type: 'core', name: 'guide-rights', key: code });

export const rememberRights = (
  strapi: Core.Strapi,
  { role, defined }: RoleRights,
): Promise<unknown> => memoryOf(strapi, role).set({ value: rightsOf(defined) });

/** Gives an older role what later versions of its definition brought. */
export async function grantNewRights(
  strapi: Core.Strapi,
  roles: RoleService,
  { role, defined }: RoleRights,
): Promise<void> {
  const memory = await memoryOf(strapi, role).get({});
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  const current = await permissions.findMany({ where: { role: { id: role.id } } });
  // A role made before rights were remembered: what it holds is what that version knew of.
  const known = new Set((memory as Right[] | null) ?? rightsOf(current));
  const next = withNewRights(current, defined, known);
  if (!isSame(current, next)) await roles.assignPermissions(role.id, next);
  await rememberRights(strapi, { role, defined });
}

const isSame = (current: readonly Permission[], next: readonly Permission[]): boolean =>
  current.length === next.length && current.every((one, rank) => hasSame(one, next[rank]));

const hasSame = (one: Permission, next: Permission | undefined): boolean =>
  JSON.stringify([fieldsOf(one), one.conditions]) ===
  JSON.stringify(next && [fieldsOf(next), next.conditions]);
