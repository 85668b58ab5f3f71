import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

const SEEDS_TABLE = 'guide_seeds';

/** What the seed wrote for an entry: from which source, and what the database then held. */
export interface SeedMemory {
  readonly sourceHash: string;
  readonly stateHash: string;
}

export async function readSeedMemory(trx: Knex): Promise<ReadonlyMap<string, SeedMemory>> {
  const rows =
    await trx(SEEDS_TABLE).select<{ uuid: string; source_hash: string; state_hash: string }[]>('*');
  return new Map(
    rows.map((row) => [row.uuid, { sourceHash: row.source_hash, stateHash: row.state_hash }]),
  );
}

export async function rememberSeed(
  trx: Knex,
  uuid: string,
  { sourceHash, stateHash }: SeedMemory,
): Promise<void> {
  const row = { uuid, source_hash: sourceHash, state_hash: stateHash };
  await trx(SEEDS_TABLE).insert(row).onConflict('uuid').merge();
}

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

export type SeedStep = 'create' | 'update' | 'leave';

/** An entry that an editor changed or deleted is theirs: the seed never touches it again. */
export function decideSeedStep(
  memory: SeedMemory | undefined,
  sourceHash: string,
  currentStateHash: () => string | null,
): SeedStep {
  if (memory?.sourceHash === sourceHash) return 'leave';
  const current = currentStateHash();
  if (!memory) return current === null ? 'create' : 'leave';
  return current === memory.stateHash ? 'update' : 'leave';
}
