import { setTimeout as rest } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { inSnapshot } from '../api/feed/snapshot';
import { findDrift, type Drift } from './find-drift';
import { listEntities } from './list-entities';
import { toSlices } from './slices';

export interface Sweep {
  readonly drifts: readonly Drift[];
  readonly entities: number;
  /** What it took of the database and of this process. */
  readonly milliseconds: number;
}

/**
 * Every entity is compared within one snapshot, and not all of them within the same: SQLite has a single connection, which
 * editors need. After each slice it rests for as long as the slice took.
 */
export async function findAllDrift(strapi: Core.Strapi, signal?: AbortSignal): Promise<Sweep> {
  const clock = startClock();
  const ids = await inSnapshot(strapi, ({ trx }) => listEntities(strapi, trx));
  await rest(clock.lap());
  const drifts: Drift[] = [];
  let entities = 0;
  for (const slice of toSlices(ids)) {
    if (signal?.aborted) break;
    clock.start();
    drifts.push(...(await inSnapshot(strapi, (one) => findDrift(one, slice.kind, slice.ids))));
    entities += slice.ids.length;
    await rest(clock.lap());
  }
  return { drifts, entities, milliseconds: clock.total() };
}

function startClock() {
  let started = performance.now();
  let total = 0;
  return {
    start: (): void => void (started = performance.now()),
    lap(): number {
      const lap = performance.now() - started;
      total += lap;
      return lap;
    },
    total: (): number => Math.round(total),
  };
}
