import type { Context } from '../context';
import { inputError } from '../errors';
import { fromGlobalId, type NodeType } from '../node/global-id';
import { findNode, nodeTypeName, type Node } from '../node/loader';

type Find = (context: Context, value: string, argument: string) => Node | undefined;

const byId =
  (type: NodeType): Find =>
  (context, value, argument) =>
    findNode(context, type, fromGlobalId(value, { expected: type, argument }).id);

const sheetKeys = {
  id: byId('Sheet'),
  reference: ({ sheets }, value) => sheets.byReference(value),
  slug: ({ sheets }, value) => sheets.bySlug(value),
} satisfies Record<string, Find>;

type EntityType = ReturnType<typeof nodeTypeName>;

/** How each `@key` of the schema finds its object. */
export const entityKeys: Record<EntityType, Record<string, Find>> = {
  Agency: { id: byId('Agency'), slug: ({ agencies }, value) => agencies.bySlug(value) },
  Contact: { id: byId('Contact') },
  Portal: { id: byId('Portal'), slug: ({ portals }, value) => portals.bySlug(value) },
  Sheet: sheetKeys,
  Territory: {
    id: byId('Territory'),
    code: ({ territories }, value, argument) => territories.byCode(value, argument),
  },
  Theme: {
    id: byId('Theme'),
    code: ({ themes }, value) => themes.byCode(value),
    slug: ({ themes }, value) => themes.bySlug(value),
  },
  WithdrawnSheet: sheetKeys,
};

const isEntityType = (name: unknown): name is EntityType =>
  typeof name === 'string' && Object.hasOwn(entityKeys, name);

/**
 * What a router's reference leads to: `{ __typename: "Sheet", reference: "F12" }`; null when there is no such object,
 * and when a published sheet is meant that was withdrawn.
 * @param argument where the reference stands, for who wrote a wrong one.
 * @throws GraphQLError `BAD_REPRESENTATION`, or the code of a key that is not one.
 */
export function findEntity(context: Context, reference: unknown, argument: string): Node | null {
  const fields = reference as Record<string, unknown>;
  const { __typename: type } = fields;
  if (!isEntityType(type))
    throw badRepresentation(
      argument,
      reference,
      `Give it a __typename among ${Object.keys(entityKeys).join(', ')}.`,
    );
  const keys = Object.entries(entityKeys[type]);
  for (const [name, find] of keys) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value !== 'string') continue;
    const node = find(context, value, `${argument}.${name}`);
    return node && nodeTypeName(node) === type ? node : null;
  }
  throw badRepresentation(
    argument,
    reference,
    `Give a ${type} one of these fields, as a string: ${keys.map(([name]) => name).join(', ')}.`,
  );
}

const badRepresentation = (argument: string, value: unknown, remedy: string) =>
  inputError({ code: 'BAD_REPRESENTATION', argument, value, remedy });
