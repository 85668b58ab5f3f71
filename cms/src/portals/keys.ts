import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { errors } from '@strapi/utils';
import { concepts } from '../concepts';
import { onlyNamed } from '../database/only-named';
import { hintAfterCommit } from '../journal/hint';
import { appendToJournal, lockJournal } from '../journal/journal';
import { tableOf } from '../relation/relation-table';
import { createKey } from './key';

export const KEYS_TABLE = 'guide_portal_keys';

/** A key as screens show it. */
export interface PortalKey {
  readonly id: number;
  readonly shown: string;
  readonly madeAt: string;
  /** Null while it works. */
  readonly endedAt: string | null;
}

interface Row {
  readonly id: number;
  readonly portal: string;
  readonly hash: string;
  readonly shown: string;
  readonly made_at: string;
  readonly ended_at: string | null;
}

/** Enough to change one for another, on several servers. */
const MOST_KEYS = 4;

const keysIn = (trx: Knex) => trx<Row>(KEYS_TABLE);

/** Hashes of the keys that work, by portal, for the feed. */
export async function readKeyHashes(
  trx: Knex,
  portals?: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const select = keysIn(trx).whereNull('ended_at').orderBy('id').select('portal', 'hash');
  onlyNamed(select, 'portal', portals);
  return groupBy(await select, ({ hash }) => hash);
}

/** Newest first; those that ended too, since a partner may ask why one does not work any more. */
export async function readKeys(trx: Knex): Promise<ReadonlyMap<string, readonly PortalKey[]>> {
  return groupBy(await keysIn(trx).orderBy('id', 'desc').select('*'), (row) => ({
    id: Number(row.id),
    shown: row.shown,
    madeAt: row.made_at,
    endedAt: row.ended_at,
  }));
}

function groupBy<R extends { readonly portal: string }, T>(
  rows: readonly R[],
  of: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.portal, [...(groups.get(row.portal) ?? []), of(row)]);
  return groups;
}

/** The key is returned once, to be shown once: nobody can read it here again. */
export async function makeKey(
  strapi: Core.Strapi,
  portal: string,
  account: number,
): Promise<{ readonly key: string }> {
  const { key, hash, shown } = createKey();
  await changeKeys(strapi, portal, async (trx, now) => {
    const found = await trx(tableOf(strapi, concepts.portal)).where({ uuid: portal }).first('id');
    if (!found) throw new errors.ValidationError('Ce portail n’existe plus : rechargez la page.');
    const working = await keysIn(trx).where({ portal }).whereNull('ended_at').select('id');
    if (working.length >= MOST_KEYS)
      throw new errors.ValidationError(
        `Ce portail a déjà ${working.length} clés en service : mettez fin à l’une d’elles avant d’en créer une autre.`,
      );
    const made = { made_at: now.toISOString(), made_by: account };
    await trx(KEYS_TABLE).insert({ portal, hash, shown, ...made });
  });
  return { key };
}

/** At once: gateways are told. Nothing happens to a key that had ended. */
export async function endKey(strapi: Core.Strapi, id: number, account: number): Promise<void> {
  const row = await keysIn(strapi.db.connection).where({ id }).first('portal');
  if (!row) throw new errors.ValidationError('Cette clé n’existe pas : rechargez la page.');
  await changeKeys(strapi, row.portal, async (trx, now) => {
    const ended = { ended_at: now.toISOString(), ended_by: account };
    await trx(KEYS_TABLE).where({ id }).whereNull('ended_at').update(ended);
  });
}

/** A key is a part of what the feed says of its portal. */
async function changeKeys(
  strapi: Core.Strapi,
  portal: string,
  change: (trx: Knex, now: Date) => Promise<void>,
): Promise<void> {
  const now = new Date();
  await strapi.db.transaction(async (transaction) => {
    const trx = transaction.trx as Knex;
    await lockJournal(trx);
    await change(trx, now);
    await appendToJournal({ strapi, trx }, [{ kind: 'portal', id: portal }], now);
    hintAfterCommit(strapi, { trx, onCommit: transaction.onCommit });
  });
}
