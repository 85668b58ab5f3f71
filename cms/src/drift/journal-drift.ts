import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hintAfterCommit } from '../journal/hint';
import { groupIds, type EntityKey } from '../journal/entity';
import { insertEntries, lockJournal } from '../journal/journal';
import { findDrift, type Drift } from './find-drift';
import { toSlices } from './slices';

/**
 * Journals those of these entities that drifted. Looked at again under the journal's lock: since the sweep saw them, an
 * editor may have saved them, or another sweep have journalled them.
 */
export async function journalDrift(
  strapi: Core.Strapi,
  suspects: readonly EntityKey[],
): Promise<readonly Drift[]> {
  return await strapi.db.transaction(async (transaction) => {
    const trx = transaction.trx as Knex;
    await lockJournal(trx);
    const drifts: Drift[] = [];
    for (const { kind, ids } of toSlices(groupIds(suspects)))
      drifts.push(...(await findDrift({ strapi, trx }, kind, ids)));
    if (drifts.length === 0) return drifts;
    await insertEntries(trx, drifts, new Date());
    hintAfterCommit(strapi, { trx, onCommit: transaction.onCommit });
    return drifts;
  });
}
