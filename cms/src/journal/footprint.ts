import { concepts } from '../concepts';
import { isPublished } from '../api/contact/feed';
import { readRelation } from '../relation/read-relation';
import { relationTable, relationsTo, tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import type { EntityKey } from './entity';

/** What a document shows in the feed at one moment of its write. */
export interface Footprint {
  /** The entities whose record depends on it. */
  readonly entities: readonly EntityKey[];
  /** The published row of a sheet: publishing always makes a new one. */
  readonly publishedRow: number | null;
  /** The sheet that the draft names as its replacement. */
  readonly replacement: string | null;
  /** The portals that name the sheet: they do not any more once it is deleted. */
  readonly portals: readonly EntityKey[];
}

const none: Footprint = { entities: [], publishedRow: null, replacement: null, portals: [] };

type FootprintWrite = Pick<DocumentWrite, 'strapi' | 'trx' | 'concept' | 'uuid'>;

export async function readFootprint(write: FootprintWrite): Promise<Footprint> {
  const { concept, uuid } = write;
  if (uuid === null) return none;
  if (concept === 'sheet') return readSheet(write, uuid);
  if (concept === 'partnership') return readPartnership(write, uuid);
  const shown = await isShown(write, uuid);
  return shown ? { ...none, entities: [{ kind: concept, id: uuid }] } : none;
}

async function readSheet({ strapi, trx }: FootprintWrite, uuid: string): Promise<Footprint> {
  const rows = await trx(tableOf(strapi, concepts.sheet))
    .where({ uuid })
    .select<{ id: number; published_at: unknown }[]>('id', 'published_at');
  const published = rows.find((row) => row.published_at !== null);
  const draft = rows.find((row) => row.published_at === null);
  return {
    entities: [{ kind: 'sheet', id: uuid }],
    publishedRow: published ? Number(published.id) : null,
    replacement: draft ? await readReplacement(strapi, trx, Number(draft.id)) : null,
    portals: await readPortalsNaming(
      strapi,
      trx,
      rows.map(({ id }) => Number(id)),
    ),
  };
}

async function readReplacement(
  strapi: FootprintWrite['strapi'],
  trx: FootprintWrite['trx'],
  row: number,
): Promise<string | null> {
  const targets = await readRelation(strapi, trx, {
    uid: concepts.sheet,
    attribute: 'replacedBy',
    identity: 'uuid',
    rows: [row],
  });
  return targets.get(row)?.[0] ?? null;
}

async function readPortalsNaming(
  strapi: FootprintWrite['strapi'],
  trx: FootprintWrite['trx'],
  rows: readonly number[],
): Promise<EntityKey[]> {
  const ids = new Set<string>();
  for (const attribute of relationsTo(strapi, concepts.portal, concepts.sheet)) {
    const { table, source, target } = relationTable(strapi, concepts.portal, attribute);
    const portals = await trx(`${tableOf(strapi, concepts.portal)} as portal`)
      .join(`${table} as link`, `link.${source}`, 'portal.id')
      .whereIn(`link.${target}`, [...rows])
      .select<{ uuid: string }[]>('portal.uuid');
    for (const { uuid } of portals) ids.add(uuid);
  }
  return [...ids].map((id) => ({ kind: 'portal', id }));
}

async function isShown({ strapi, trx, concept }: FootprintWrite, uuid: string): Promise<boolean> {
  const select = trx(tableOf(strapi, concepts[concept])).first('*');
  if (concept === 'guide') return (await select) !== undefined;
  const row = await select.where(concept === 'territory' ? { key: uuid } : { uuid });
  return row !== undefined && (concept !== 'contact' || isPublished(row));
}

/** A partnership travels inside its sheet, once accepted, when the sheet is published. */
async function readPartnership({ strapi, trx }: FootprintWrite, uuid: string): Promise<Footprint> {
  const { table, source, target, targetTable } = relationTable(
    strapi,
    concepts.partnership,
    'sheet',
  );
  const sheets = await trx(`${tableOf(strapi, concepts.partnership)} as partnership`)
    .join(`${table} as link`, `link.${source}`, 'partnership.id')
    .join(`${targetTable} as linked`, 'linked.id', `link.${target}`)
    .join(`${targetTable} as sheet`, 'sheet.uuid', 'linked.uuid')
    .where({ 'partnership.uuid': uuid, 'partnership.acceptance': 'ACCEPTED' })
    .whereNotNull('sheet.published_at')
    .distinct<{ uuid: string }[]>('sheet.uuid as uuid');
  return { ...none, entities: sheets.map((sheet) => ({ kind: 'sheet', id: sheet.uuid })) };
}
