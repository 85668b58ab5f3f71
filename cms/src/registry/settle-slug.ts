import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { rules } from '../writing/rules';
import { takeClaims } from './take-claims';

/** Live entries are read as soon as saved: their slug is theirs for good. */
export async function claimSlug(write: DocumentWrite): Promise<void> {
  const { strapi, trx, concept, uuid } = write;
  const kind = rules[concept].slug?.claim;
  if (!kind || !uuid) return;
  const row = await trx(tableOf(strapi, concepts[concept]))
    .where({ uuid })
    .first<{ slug: string | null } | undefined>('slug');
  if (row?.slug) await takeClaims(write, [{ kind, value: row.slug, uuid, permanent: true }]);
}
