import type { Knex } from 'knex';
import { onlyNamed } from '../database/only-named';
import { CLAIMS_TABLE, type ClaimKind } from './claim';

/** Values that entities held for good, by entity: the current one and those before it, oldest first. */
export type PastValues = ReadonlyMap<string, readonly string[]>;

/** `uuids` are the entities needed; all of them when absent. */
export async function readPastValues(
  trx: Knex,
  kind: ClaimKind,
  uuids?: readonly string[],
): Promise<PastValues> {
  const claims = trx(CLAIMS_TABLE)
    .where({ kind, permanent: true })
    .orderBy('id')
    .select<{ uuid: string; value: string }[]>('uuid', 'value');
  onlyNamed(claims, 'uuid', uuids);
  const values = new Map<string, string[]>();
  for (const { uuid, value } of await claims) {
    const held = values.get(uuid);
    if (held) held.push(value);
    else values.set(uuid, [value]);
  }
  return values;
}

export const previousValues = (
  values: PastValues,
  uuid: string,
  current: string | null,
): string[] => (values.get(uuid) ?? []).filter((value) => value !== current);
