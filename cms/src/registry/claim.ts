import type { Knex } from 'knex';

export const CLAIMS_TABLE = 'guide_claims';

export type ClaimKind =
  'sheet-slug' | 'sheet-reference' | 'agency-slug' | 'theme-slug' | 'portal-slug';

export interface Claim {
  readonly kind: ClaimKind;
  readonly value: string;
  readonly uuid: string;
  readonly permanent: boolean;
}

export async function findHolder(
  trx: Knex,
  kind: ClaimKind,
  value: string,
): Promise<string | null> {
  const row = await trx(CLAIMS_TABLE)
    .where({ kind, value })
    .first<{ uuid: string } | undefined>('uuid');
  return row?.uuid ?? null;
}

/** Takes the value for this entity, for ever when `permanent`. Returns the other holder when there is one. */
export async function claim(
  trx: Knex,
  { kind, value, uuid, permanent }: Claim,
): Promise<string | null> {
  const holder = await findHolder(trx, kind, value);
  if (holder && holder !== uuid) return holder;
  if (!holder) await trx(CLAIMS_TABLE).insert({ kind, value, uuid, permanent });
  else if (permanent) await trx(CLAIMS_TABLE).where({ kind, value }).update({ permanent: true });
  return null;
}

/** Gives back what was only reserved by a draft, except the values still in use. */
export async function releaseDraftClaims(
  trx: Knex,
  uuid: string,
  kept: readonly string[],
): Promise<void> {
  await trx(CLAIMS_TABLE)
    .where({ uuid, permanent: false })
    .whereNotIn('value', [...kept])
    .delete();
}

/** The value itself when it is free or already this entity's, else the first free « value-2 », « value-3 »… */
export async function findFreeValue(
  trx: Knex,
  kind: ClaimKind,
  value: string,
  uuid: string,
): Promise<string> {
  for (let rank = 1; ; rank += 1) {
    const candidate = rank === 1 ? value : `${value}-${rank}`;
    const holder = await findHolder(trx, kind, candidate);
    if (!holder || holder === uuid) return candidate;
  }
}

/** « F68 » after « F67 », counting references that withdrawn sheets still hold. */
export async function nextReference(trx: Knex): Promise<string> {
  const rows = await trx(CLAIMS_TABLE)
    .where({ kind: 'sheet-reference' })
    .where('value', 'like', 'F%')
    .select<{ value: string }[]>('value');
  const numbers = rows.map(({ value }) => Number(/^F(\d+)$/.exec(value)?.[1] ?? 0));
  const last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return `F${String(last + 1).padStart(2, '0')}`;
}
