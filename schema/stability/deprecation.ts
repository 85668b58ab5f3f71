import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface Deprecation {
  /** `Sheet.title`, `Query.sheet.slug`, `Phase.WORKS`. */
  path: string;
  reason: string;
}

/** Everything that a schema deprecates. */
export const deprecationsOf = (schema: GraphQLSchema): Deprecation[] =>
  Object.values(schema.getTypeMap())
    .flatMap(membersOf)
    .flatMap(({ path, deprecationReason: reason }) => (reason == null ? [] : [{ path, reason }]));

interface Member {
  path: string;
  deprecationReason?: string | null;
}

function membersOf(type: GraphQLNamedType): Member[] {
  const within =
    (parent: string) => (member: { name: string; deprecationReason?: string | null }) => ({
      path: `${parent}.${member.name}`,
      deprecationReason: member.deprecationReason,
    });
  if (isEnumType(type)) return type.getValues().map(within(type.name));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(within(type.name));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within(type.name)(field),
    ...field.args.map(within(`${type.name}.${field.name}`)),
  ]);
}

/** The form that `@deprecated(reason:)` must have. */
export const DEPRECATION_FORM = 'Retiré après le JJ/MM/AAAA : utiliser …';

/** The last day, ISO 8601, on which something deprecated is served; null when the reason does not say it as it must. */
export function lastDayOf(reason: string): string | null {
  const form = /^Retiré après le (\d{2})\/(\d{2})\/(\d{4})[ \u00a0]: utiliser \S/;
  const [, day, month, year] = form.exec(reason) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that no month has would be read as one of the next month.
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null;
}

/** The same day six months later: what is deprecated today is served until then at least. */
export function sixMonthsAfter(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 6);
  // From 31 August to 28 February, not to 3 March.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
