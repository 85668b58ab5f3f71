import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';
import { OF_OWN_AGENCY } from '../ownership/condition-names';
import { REVISION } from '../saves/revision';
import { grantNewRights, rememberRights } from './new-rights';
import { roleDefinitions, type RoleDefinition } from './role-definitions';

export interface Role {
  readonly id: number;
  readonly code: string;
}

export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

/** The administration's own services: Strapi publishes no types for them. */
export interface RoleService {
  findOne(where: object): Promise<Role | null>;
  create(role: object): Promise<Role>;
  assignPermissions(id: number, permissions: readonly Permission[]): Promise<unknown>;
  deleteByIds(ids: readonly number[]): Promise<unknown>;
}

const strapiRoles = ['strapi-editor', 'strapi-author'];

/** Creates ours once, then only adds what a later version brings: what an administrator changes in a role stays. */
export async function createRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  for (const definition of roleDefinitions) {
    const defined = toPermissions(strapi, definition);
    const role = await roles.findOne({ code: definition.code });
    if (role) await grantNewRights(strapi, roles, { role, defined });
    else await createRole(strapi, roles, definition, defined);
  }
}

async function createRole(
  strapi: Core.Strapi,
  roles: RoleService,
  { code, name, description }: RoleDefinition,
  defined: readonly Permission[],
): Promise<void> {
  const role = await roles.create({ code, name, description });
  await roles.assignPermissions(role.id, defined);
  await rememberRights(strapi, { role, defined });
  await deleteStrapiRoles(roles);
}

/** « Editor » and « Author » would only invite mistakes beside ours. */
async function deleteStrapiRoles(roles: RoleService): Promise<void> {
  for (const code of strapiRoles) {
    const role = await roles.findOne({ code });
    if (role) await roles.deleteByIds([role.id]);
  }
}

function toPermissions(strapi: Core.Strapi, definition: RoleDefinition): Permission[] {
  const { rights, media, actions = [] } = definition;
  const entries = (Object.keys(rights) as Concept[]).flatMap((concept) =>
    (rights[concept] ?? []).map((right) => toPermission(strapi, definition, concept, right)),
  );
  return [...entries, ...toMediaPermissions(media), ...actions.map(toPlainPermission)];
}

/** A new file has no owner to compare yet: adding one is bound by nothing. */
function toMediaPermissions(media: RoleDefinition['media']): Permission[] {
  return ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map(
    (right) => ({
      action: `plugin::upload.${right}`,
      subject: null,
      properties: {},
      conditions: media === 'own' && right !== 'assets.create' ? [OF_OWN_AGENCY] : [],
    }),
  );
}

const toPlainPermission = (action: string): Permission => ({
  action,
  subject: null,
  properties: {},
  conditions: [],
});

function toPermission(
  strapi: Core.Strapi,
  { conditions, readOnly }: RoleDefinition,
  concept: Concept,
  right: string,
): Permission {
  const kept = right === 'read' ? [] : (readOnly?.[concept] ?? []);
  const fields = fieldsOf(strapi, concepts[concept]).filter((field) => !kept.includes(field));
  const condition = right === 'create' ? undefined : conditions?.[concept];
  return {
    action: `plugin::content-manager.explorer.${right}`,
    subject: concepts[concept],
    properties: ['read', 'create', 'update'].includes(right) ? { fields } : {},
    conditions: condition ? [condition] : [],
  };
}

interface HideableAttribute {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

interface ContentTypeService {
  getNestedFields(model: object, options: object): string[];
}

/** Not those that the forms hide: identities and snapshots are ours to write. A form sends back the revision it showed. */
function fieldsOf(strapi: Core.Strapi, subject: string): string[] {
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const model = strapi.contentType(subject as Parameters<Core.Strapi['contentType']>[0]);
  const fields = contentTypes.getNestedFields(model, { components: strapi.components });
  const attributes = model.attributes as Readonly<Record<string, HideableAttribute>>;
  return fields.filter(
    (field) =>
      field === REVISION ||
      attributes[field]?.pluginOptions?.['content-manager']?.visible !== false,
  );
}
