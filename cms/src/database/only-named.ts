import type { Knex } from 'knex';

/** Beyond this, reading the whole table costs less than naming the rows, and no database refuses the bindings. */
const MOST_NAMED = 500;

/** Narrows the select to these names when they are few. What comes may be more than asked, never less. */
export function onlyNamed(
  select: Pick<Knex.QueryBuilder, 'whereIn'>,
  column: string,
  names: readonly (string | number)[] | undefined,
): void {
  if (names && names.length <= MOST_NAMED) select.whereIn(column, [...names]);
}
