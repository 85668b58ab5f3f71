import { concepts } from '../concepts';
import type { Footprint } from '../journal/footprint';
import { releaseDraftClaims, type Claim } from '../registry/claim';
import { takeClaims } from '../registry/take-claims';
import { readRelation } from '../relation/read-relation';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { rememberPublication, rememberWithdrawal } from './publication';

interface SheetRow {
  readonly id: number;
  readonly uuid: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly slug: string | null;
  readonly published_at: unknown;
}

/** Slugs and references, what was published when, and what a published version remembers of its neighbours. */
export async function settleSheet(write: DocumentWrite, before: Footprint): Promise<void> {
  const { strapi, trx, uuid } = write;
  if (!uuid) return;
  const rows = await trx(tableOf(strapi, concepts.sheet))
    .where({ uuid })
    .select<SheetRow[]>('id', 'uuid', 'reference', 'title', 'slug', 'published_at');
  const draft = rows.find((row) => row.published_at === null);
  const published = rows.find((row) => row.published_at !== null);
  await settleClaims(write, uuid, draft, published);
  if (published && Number(published.id) !== before.publishedRow)
    await settlePublication(write, published, draft ?? published);
  if (!published && before.publishedRow !== null)
    await rememberWithdrawal(trx, uuid, before.replacement, write.now);
}

/** A draft only reserves; what was published is held for good. A value that a draft leaves before publication is free again. */
async function settleClaims(
  write: DocumentWrite,
  uuid: string,
  draft: SheetRow | undefined,
  published: SheetRow | undefined,
): Promise<void> {
  await takeClaims(write, [...claimsOf(draft, false), ...claimsOf(published, true)]);
  await releaseDraftClaims(
    write.trx,
    uuid,
    claimsOf(draft, false).map(({ value }) => value),
  );
}

function claimsOf(row: SheetRow | undefined, permanent: boolean): Claim[] {
  const claims: Claim[] = [];
  if (row?.slug) claims.push({ kind: 'sheet-slug', value: row.slug, uuid: row.uuid, permanent });
  if (row?.reference)
    claims.push({ kind: 'sheet-reference', value: row.reference, uuid: row.uuid, permanent });
  return claims;
}

/** The draft's neighbours, published or not: Strapi only links a published version to published ones. */
async function settlePublication(
  { strapi, trx, now }: DocumentWrite,
  published: SheetRow,
  draft: SheetRow,
): Promise<void> {
  const { uuid } = published;
  const related = await neighbours(strapi, trx, 'relatedSheets', draft.id);
  const [replacement = null] = await neighbours(strapi, trx, 'replacedBy', draft.id);
  const snapshot = { related_sheet_ids: JSON.stringify(related), replaced_by_id: replacement };
  await trx(tableOf(strapi, concepts.sheet)).where({ id: published.id }).update(snapshot);
  const publication = {
    uuid,
    reference: published.reference ?? '',
    title: published.title ?? '',
    slug: published.slug ?? '',
  };
  await rememberPublication(trx, publication, now);
}

async function neighbours(
  strapi: DocumentWrite['strapi'],
  trx: DocumentWrite['trx'],
  attribute: string,
  row: number,
): Promise<readonly string[]> {
  const targets = await readRelation(strapi, trx, {
    uid: concepts.sheet,
    attribute,
    identity: 'uuid',
    rows: [row],
  });
  return targets.get(row) ?? [];
}
