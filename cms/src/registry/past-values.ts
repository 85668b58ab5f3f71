import type { Knex } from 'knex';
import { CLAIMS_TABLE, type ClaimKind } from './claim';

/** Values that entities held for good, by entity: the current one and those before it, oldest first. */
export type PastValues = ReadonlyMap<string, readonly string[]>;

export async function readPastValues(trx: Knex, kind: ClaimKind): Promise<PastValues> {
  const claims = await trx(CLAIMS_TABLE)
    .where({ kind, permanent: true })
    .orderBy('id')
    .select<{ uuid: string; value: string }[]>('uuid', 'value');
  const values = new Map<string, string[]>();
  for (const { uuid, value } of claims) {
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
