import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isOwned } from '../ownership';
import { parameterOf, queryOf, type Keeper, type Visit } from './visit';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** What may be asked of an entry that another agency may own: which one it is. */
const identities = ['id', 'documentId'];

const nothing = (_populate: unknown): boolean => false;

/** Of a folder, the folders that it lies in: what the media library draws above its files. */
export const parents = (populate: unknown): boolean =>
  isTree(populate) &&
  Object.entries(populate).every(([name, value]) => name === 'parent' && isParent(value));

const isParent = (value: unknown): boolean =>
  isTree(value)
    ? Object.keys(value).every((name) => name === 'populate') && parents(value.populate)
    : ['true', '*'].includes(String(value));

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A filter or a sort through a relation answers questions about what lies at its other end: whether another's draft
 * has such a word, one letter at a time. Strapi allows it to whoever may read the relation.
 */
export const keepQuery =
  (uidOf: (visit: Visit) => string, mayPopulate = nothing): Keeper =>
  async (visit, next) => {
    const { filters, sort, populate, fields, _q: search } = queryOf(visit);
    // Strapi fails on these, as if the fault were its own.
    if (!isText(search) || breaksGroups(filters))
      throw new errors.ValidationError('Cette recherche ou ce filtre est mal formé : corrigez-le.');
    const uid = uidOf(visit);
    const crosses =
      (populate !== undefined && !mayPopulate(populate)) ||
      [filters, toTree(sort), toTree(fields)].some((tree) => crossesOwned(visit.strapi, uid, tree));
    if (crosses)
      throw new errors.ValidationError(
        'Ce filtre ou ce tri passe par le contenu d’une autre entrée : retirez-le.',
      );
    return next();
  };

export const ofModel = (visit: Visit): string => parameterOf(visit, 'model');

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** An operator that joins conditions, with something else than conditions. */
function breaksGroups(filters: unknown): boolean {
  if (Array.isArray(filters)) return filters.some(breaksGroups);
  if (!isTree(filters)) return false;
  return Object.entries(filters).some(
    ([name, value]) =>
      (['$and', '$or', '$not'].includes(name) && typeof value !== 'object') || breaksGroups(value),
  );
}

/** « leadAgency.name:asc » as the object that Strapi also takes. */
function toTree(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',').map(toBranch);
  return Array.isArray(value) ? value.map(toTree) : value;
}

const toBranch = (path: string): unknown =>
  (path.trim().split(':')[0] ?? '')
    .split('.')
    .reduceRight<unknown>((branch, name) => ({ [name]: branch }), true);

function crossesOwned(strapi: Core.Strapi, uid: string, tree: unknown): boolean {
  if (Array.isArray(tree)) return tree.some((one) => crossesOwned(strapi, uid, one));
  if (!tree || typeof tree !== 'object') return false;
  return Object.entries(tree).some(([name, branch]) => {
    const attribute = attributeOf(strapi, uid, name);
    // An operator, or an index of an array.
    if (!attribute) return crossesOwned(strapi, uid, branch);
    return crossesAttribute(strapi, attribute, branch);
  });
}

function crossesAttribute(strapi: Core.Strapi, attribute: Attribute, branch: unknown): boolean {
  const { type, target, component } = attribute;
  if (type === 'component') return crossesOwned(strapi, component ?? '', branch);
  if (type === 'dynamiczone') return true;
  const end = type === 'media' ? 'plugin::upload.file' : target;
  if (type !== 'relation' && type !== 'media') return false;
  // A morph relation has no single target; accounts are of other agencies too.
  if (!end) return true;
  return isOwned(end) || end.startsWith('admin::')
    ? asksMore(branch)
    : crossesOwned(strapi, end, branch);
}

function asksMore(branch: unknown): boolean {
  if (Array.isArray(branch)) return branch.some(asksMore);
  if (!branch || typeof branch !== 'object') return false;
  return Object.entries(branch).some(([name, value]) =>
    name.startsWith('$') || /^\d+$/.test(name) || identities.includes(name)
      ? asksMore(value)
      : true,
  );
}

function attributeOf(strapi: Core.Strapi, uid: string, name: string): Attribute | undefined {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]) as
    { readonly attributes: Readonly<Record<string, Attribute>> } | undefined;
  // What every object answers to, « constructor » for one, is no attribute.
  return model && Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
}
