import { onlyNamed } from '../../database/only-named';
import { previousValues, readPastValues } from '../../registry/past-values';
import type { FormerAgencyRecord } from '../feed/record';
import type { Snapshot } from '../feed/snapshot';

export const FORMER_AGENCIES_TABLE = 'guide_former_agencies';

interface Row {
  readonly uuid: string;
  readonly name: string;
  readonly slug: string;
  readonly left_at: string;
}

/** The agencies that left the network and that no other follows. */
export async function readFormerAgencies(
  { trx }: Snapshot,
  ids?: readonly string[],
): Promise<Map<string, FormerAgencyRecord>> {
  const select = trx(FORMER_AGENCIES_TABLE).orderBy('uuid').select<Row[]>('*');
  onlyNamed(select, 'uuid', ids);
  const rows = await select;
  if (rows.length === 0) return new Map();
  const uuids = rows.map(({ uuid }) => uuid);
  const slugs = await readPastValues(trx, 'agency-slug', uuids);
  return new Map(
    rows.map(({ uuid, name, slug, left_at: leftAt }) => [
      uuid,
      { name, slug, previousSlugs: previousValues(slugs, uuid, slug), leftAt },
    ]),
  );
}
