import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inSnapshot } from '../api/feed/snapshot';
import { hintAfterCommit } from '../journal/hint';
import { lockJournal } from '../journal/journal';
import { applyPlan } from './apply-plan';
import { holdsChange, readLastChange, rememberChange, type Confirmation } from './history';
import type { NetworkState } from './network-state';
import { isWithoutEffect, type Plan } from './plan';
import { readNetwork } from './read-network';
import { toSeen } from './seen';
import { tellPlan, type Told } from './tell-plan';

export type Decide = (state: NetworkState) => Plan;

export interface Preview extends Told {
  readonly seen: string;
  readonly isWithoutEffect: boolean;
}

export const previewChange = (strapi: Core.Strapi, decide: Decide): Promise<Preview> =>
  inSnapshot(strapi, async (snapshot) => {
    const plan = decide(await readNetwork(snapshot));
    const seen = toSeen(plan, await readLastChange(snapshot.trx));
    return { seen, isWithoutEffect: isWithoutEffect(plan), ...tellPlan(plan) };
  });

/** `stale`: what was shown is not what would now be done. `repeated`: it was already done. */
export type Outcome = 'done' | 'repeated' | 'stale';

export async function confirmChange(
  strapi: Core.Strapi,
  decide: Decide,
  confirmation: Confirmation,
): Promise<Outcome> {
  return strapi.db.transaction(async (transaction) => {
    const trx = transaction.trx as Knex;
    const outcome = await applyOnce(strapi, trx, decide, confirmation);
    if (outcome === 'done') hintAfterCommit(strapi, { trx, onCommit: transaction.onCommit });
    return outcome;
  });
}

async function applyOnce(
  strapi: Core.Strapi,
  trx: Knex,
  decide: Decide,
  confirmation: Confirmation,
): Promise<Outcome> {
  await lockJournal(trx);
  if (await holdsChange(trx, confirmation.seen)) return 'repeated';
  const state = await readNetwork({ strapi, trx });
  const plan = decide(state);
  if (isWithoutEffect(plan)) return 'repeated';
  if (toSeen(plan, await readLastChange(trx)) !== confirmation.seen) return 'stale';
  const now = new Date();
  await applyPlan({ strapi, trx, now, state }, plan);
  await rememberChange(trx, plan, confirmation, now);
  return 'done';
}
