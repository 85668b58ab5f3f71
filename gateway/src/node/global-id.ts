import { inputError } from '../errors';

/** Types that `node(id:)` finds; a withdrawn sheet keeps its sheet's id. */
export const nodeTypes = ['Agency', 'Contact', 'Portal', 'Sheet', 'Territory', 'Theme'] as const;
export type NodeType = (typeof nodeTypes)[number];

/** `Type:id` in base64url, where id is the CMS's UUID, or a territory's kind and code; opaque to callers. */
export const toGlobalId = (type: NodeType, id: string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

export interface GlobalId {
  type: NodeType;
  id: string;
}

/** @throws GraphQLError `BAD_ID` when this is not an id of ours, or is one of another type than `expected`. */
export function fromGlobalId(
  globalId: string,
  { expected, argument = 'id' }: { expected?: NodeType; argument?: string } = {},
): GlobalId {
  const decoded = Buffer.from(globalId, 'base64url').toString();
  const [type, id] = [
    decoded.slice(0, decoded.indexOf(':')),
    decoded.slice(decoded.indexOf(':') + 1),
  ];
  const isKnown = nodeTypes.some((one) => one === type) && id !== '';
  // Re-encoding refuses ids that only look alike, so that an object has one id.
  if (isKnown && toGlobalId(type as NodeType, id) === globalId && (!expected || expected === type))
    return { type: type as NodeType, id };
  throw inputError({
    code: 'BAD_ID',
    argument,
    value: globalId,
    remedy:
      expected && isKnown
        ? `This is the id of a ${type}, not of a ${expected}.`
        : 'Pass an id as read from a field `id`.',
  });
}

/** Exactly one of a field's alternative arguments, with its name. */
export function onlyOne<Name extends string>(
  names: readonly Name[],
  args: Partial<Record<Name, string | null>>,
): [Name, string] {
  const given = names.flatMap((name): [Name, string][] => {
    const value = args[name];
    return value == null ? [] : [[name, value]];
  });
  if (given.length === 1 && given[0]) return given[0];
  throw inputError({
    code: 'BAD_ARGUMENTS',
    argument: names.join(' | '),
    value: Object.fromEntries(given),
    remedy: 'Give exactly one of these arguments.',
  });
}
