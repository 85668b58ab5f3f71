import { previousValues, readPastValues } from '../../registry/past-values';
import { readWithdrawn } from '../../publication/publication';
import type { WithdrawnRecord } from '../feed/record';
import type { Snapshot } from '../feed/snapshot';

/** The sheets that were published and are not any more, whether unpublished or deleted. */
export async function readWithdrawnSheets(
  { trx }: Snapshot,
  ids?: readonly string[],
): Promise<Map<string, WithdrawnRecord>> {
  const publications = await readWithdrawn(trx, ids);
  if (publications.length === 0) return new Map();
  const uuids = publications.map(({ uuid }) => uuid);
  const slugs = await readPastValues(trx, 'sheet-slug', uuids);
  const references = await readPastValues(trx, 'sheet-reference', uuids);
  return new Map(
    publications.map(({ uuid, reference, title, slug, withdrawnAt, replacedBy }) => [
      uuid,
      {
        reference,
        title,
        slug,
        previousSlugs: previousValues(slugs, uuid, slug),
        previousReferences: previousValues(references, uuid, reference),
        withdrawnAt,
        replacedBy,
      },
    ]),
  );
}
