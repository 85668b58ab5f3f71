import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts, findConcept, type Concept } from '../../concepts';
import {
  DOCUMENT_UID,
  FILES_TABLE,
  FOLDERS_TABLE,
  MEDIA_LINKS_TABLE,
  SHEET_PARTS_TABLE,
} from '../../media/media-tables';
import { ownershipOf } from '../../ownership/ownership';
import { metadataOf, relationTable, tableOf } from '../../relation/relation-table';
import { AdminClient } from '../admin-client';
import { aPng } from '../a-png';
import { aSheet } from '../sheet-data';

/** A word that only the other agency's own contents hold. */
export const SECRET = 'znark';

type Ids = Readonly<Record<'sheet' | 'published' | 'contact' | 'partnership', string>>;

/** An agency that has something of everything, and what must never move or show of it. */
export interface OtherAgency {
  readonly uuid: string;
  readonly documentId: string;
  readonly rowId: number;
  /** Documents: a sheet never published, a published one whose draft has changed, and the rest. */
  readonly ids: Ids;
  /** Numbers in the database of the same. */
  readonly rows: Ids;
  readonly file: number;
  readonly folder: number;
  /** Rows of a document and of a link of its sheet never published. */
  readonly document: number;
  readonly link: number;
  /** What its draft has reserved. */
  readonly slug: string;
  readonly reference: string;
  /** Of all that is its own, and of every link to it. */
  readonly fingerprint: () => Promise<string>;
}

export async function createOtherAgency(
  app: Core.Strapi,
  url: string,
  slug: string,
  third: string,
): Promise<OtherAgency> {
  const client = await AdminClient.login(url, `editeur.${slug}@idm.example`);
  const { id, uuid, document_id: documentId } = await rowOf(app, 'agency', { slug });
  const theme = await rowOf(app, 'theme', {});
  const partner = await rowOf(app, 'agency', { slug: third });
  const contact = await client.create(concepts.contact, {
    label: `Ligne directe ${SECRET}`,
    email: `${SECRET}@example.org`,
  });
  const sheet = await client.create(concepts.sheet, {
    ...aSheet(
      { agency: documentId, theme: theme.document_id },
      { title: `Brouillon ${SECRET}`, summary: `Résumé ${SECRET}`, slug: 'adresse-retenue' },
    ),
    contacts: { connect: [{ documentId: contact.documentId }] },
    needExamples: `Besoin ${SECRET}`,
  });
  const published = await app.db
    .connection(tableOf(app, concepts.sheet))
    .where({ owner: uuid })
    .whereNotNull('published_at')
    .orderBy('reference')
    .first<{ document_id: string }>('document_id');
  await client.update(concepts.sheet, published.document_id, {
    title: `Repris en ${SECRET}`,
    summary: `Autre résumé ${SECRET}`,
  });
  const partnership = await client.create(concepts.partnership, {
    sheet: { connect: [{ documentId: published.document_id }] },
    agency: { connect: [{ documentId: partner.document_id }] },
    role: `Appui ${SECRET}`,
  });
  const folder = await client.fetch('POST', '/upload/folders', { name: `Dossier ${SECRET}` });
  const { data } = JSON.parse(folder.text) as { data: { id: number } };
  const file = await client.upload(aPng(`${SECRET}.png`));
  await client.fetch('POST', '/upload/actions/bulk-move', {
    fileIds: [file.id],
    destinationFolderId: data.id,
  });
  await client.update(concepts.sheet, sheet.documentId, {
    documents: [{ label: `Plan ${SECRET}`, file: file.id }],
    links: [{ label: `Lien ${SECRET}`, url: `https://${SECRET}.example.org` }],
  });
  const ids = {
    sheet: sheet.documentId,
    published: published.document_id,
    contact: contact.documentId,
    partnership: partnership.documentId,
  };
  const rows = {
    sheet: await numberOf(app, 'sheet', ids.sheet),
    published: await numberOf(app, 'sheet', ids.published),
    contact: await numberOf(app, 'contact', ids.contact),
    partnership: await numberOf(app, 'partnership', ids.partnership),
  };
  const agency = { uuid, rowId: Number(id), never: rows.sheet, documents: Object.values(ids) };
  const fingerprint = (): Promise<string> => fingerprintOf(app, agency);
  return {
    uuid,
    documentId,
    rowId: Number(id),
    ids,
    rows,
    file: file.id,
    folder: data.id,
    document: await partRow(app, rows.sheet, 'documents'),
    link: await partRow(app, rows.sheet, 'links'),
    slug: String(sheet.slug),
    reference: String(sheet.reference),
    fingerprint,
  };
}

interface Row {
  readonly id: number;
  readonly uuid: string;
  readonly document_id: string;
}

export const rowOf = (app: Core.Strapi, concept: Concept, where: object): Promise<Row> =>
  app.db.connection(tableOf(app, concepts[concept])).where(where).first<Row>('*');

const numberOf = async (app: Core.Strapi, concept: Concept, id: string): Promise<string> =>
  String((await rowOf(app, concept, { document_id: id })).id);

/** The first component that one row of a sheet shows in a field. */
async function partRow(app: Core.Strapi, sheet: string, name: string): Promise<number> {
  const part = (await partsOf(app, [Number(sheet)])).find(({ field }) => field === name);
  if (!part) throw new Error(`The sheet shows nothing in its ${name}`);
  return part.cmp_id;
}

interface Part {
  readonly field: string;
  readonly cmp_id: number;
  readonly component_type: string;
}

const partsOf = (app: Core.Strapi, sheets: Knex.QueryBuilder | number[]): Promise<Part[]> =>
  app.db
    .connection(SHEET_PARTS_TABLE)
    .whereIn('entity_id', sheets as number[])
    .orderBy('id')
    .select<Part[]>('*') as unknown as Promise<Part[]>;

interface Watched {
  readonly uuid: string;
  readonly rowId: number;
  /** The row of the sheet that nobody else may point to. */
  readonly never: string;
  /** Which no row of anyone else may join. */
  readonly documents: readonly string[];
}

async function fingerprintOf(app: Core.Strapi, agency: Watched): Promise<string> {
  const { connection } = app.db;
  const digest = createHash('sha256');
  const owned = (Object.keys(concepts) as Concept[]).filter(ownershipOf);
  for (const table of [
    ...owned.map((concept) => tableOf(app, concepts[concept])),
    FILES_TABLE,
    FOLDERS_TABLE,
  ]) {
    const rows = await connection(table)
      .where({ owner: agency.uuid })
      .orWhereIn('document_id', agency.documents)
      .orderBy('id');
    digest.update(JSON.stringify(rows.map(withoutAnswerTime(table))));
  }
  for (const concept of owned) digest.update(await linksOf(app, concept, agency));
  const files = connection(FILES_TABLE).where({ owner: agency.uuid }).select('id');
  const shown = await connection(MEDIA_LINKS_TABLE).whereIn('file_id', files).orderBy('id');
  return digest
    .update(JSON.stringify(shown))
    .update(await insidesOf(app, agency))
    .digest('hex');
}

/** Links and documents of its sheets, and the files that these and its logo show, whoever’s they are. */
async function insidesOf(app: Core.Strapi, { uuid, rowId }: Watched): Promise<string> {
  const { connection } = app.db;
  const sheets = connection(tableOf(app, concepts.sheet)).where({ owner: uuid }).select('id');
  const parts = await partsOf(app, sheets);
  const rowsOf = (type: string): number[] =>
    parts.filter((part) => part.component_type === type).map(({ cmp_id: row }) => row);
  const said = [];
  for (const type of ['sheet.link', DOCUMENT_UID])
    said.push(await connection(tableOf(app, type)).whereIn('id', rowsOf(type)).orderBy('id'));
  const shown = await connection(MEDIA_LINKS_TABLE)
    .where({ related_type: DOCUMENT_UID })
    .whereIn('related_id', rowsOf(DOCUMENT_UID))
    .orWhere({ related_type: concepts.agency, related_id: rowId })
    .orderBy('id');
  return JSON.stringify([parts, said, shown]);
}

/** Whoever is asked to take part in a partnership may save it. */
const withoutAnswerTime = (table: string) => (row: Record<string, unknown>) =>
  table === 'partnerships'
    ? { ...row, updated_at: null, updated_by_id: null, published_at: null, revision: null }
    : row;

/** Links of one concept to what belongs to the agency, or to the agency itself. */
async function linksOf(app: Core.Strapi, concept: Concept, agency: Watched): Promise<string> {
  const { attributes } = metadataOf(app, concepts[concept]);
  const links: unknown[] = [];
  for (const [name, { type, target = '', joinTable }] of Object.entries(attributes)) {
    const pointed = findConcept(target);
    if (type !== 'relation' || !joinTable || !pointed) continue;
    const { table, target: column, targetTable } = relationTable(app, concepts[concept], name);
    const ids = app.db.connection(targetTable).select('id');
    if (pointed === 'agency') void ids.where({ id: agency.rowId });
    else if (pointed === 'sheet') void ids.where({ id: Number(agency.never) });
    else if (ownershipOf(pointed)) void ids.where({ owner: agency.uuid });
    else continue;
    links.push(await app.db.connection(table).whereIn(column, ids).orderBy('id'));
  }
  return JSON.stringify(links);
}
