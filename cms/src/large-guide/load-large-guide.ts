import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SheetRecord } from '../api/feed/record';
import { concepts, type FeedKind } from '../concepts';
import { appendToJournal, lockJournal } from '../journal/journal';
import { hintAfterCommit } from '../journal/hint';
import { PUBLICATIONS_TABLE } from '../publication/publication';
import { CLAIMS_TABLE } from '../registry/claim';
import { tableOf } from '../relation/relation-table';
import { toLines } from '../text-list';
import { createBulkInsert, type BulkInsert } from './bulk-insert';
import type { LargeGuide } from './create-large-guide';
import { toSheetColumns } from './sheet-columns';

type Numbers = ReadonlyMap<string, number>;

/** Adds a generated guide to what the database holds, as if each of its entries had been published. Once a database. */
export async function loadLargeGuide(strapi: Core.Strapi, guide: LargeGuide): Promise<void> {
  await strapi.db.transaction(async (transaction) => {
    const trx = transaction.trx as Knex;
    await lockJournal(trx);
    await createLoader(strapi, trx, guide).load();
    await appendToJournal({ strapi, trx }, entitiesOf(guide), new Date());
    hintAfterCommit(strapi, { trx, onCommit: transaction.onCommit });
  });
}

function entitiesOf(guide: LargeGuide) {
  const kinds: readonly FeedKind[] = ['theme', 'territory', 'agency', 'contact', 'sheet'];
  return kinds.flatMap((kind) => [...guide[kind].keys()].map((id) => ({ kind, id })));
}

function createLoader(strapi: Core.Strapi, trx: Knex, guide: LargeGuide) {
  const bulk: BulkInsert = createBulkInsert(strapi, trx);
  const publishedAt = new Date();
  const entries = <T>(records: ReadonlyMap<string, T>, toColumns: (record: T) => object) =>
    [...records].map(([uuid, record]) => ({ uuid, publishedAt, ...toColumns(record) }));

  async function load(): Promise<void> {
    const territories = await bulk.insertEntries(
      concepts.territory,
      'key',
      [...guide.territory].map(([key, { postalCodes, parent: _, ...territory }]) => ({
        key,
        publishedAt,
        ...territory,
        postalCodes: toLines(postalCodes),
      })),
    );
    const themes = await bulk.insertEntries(
      concepts.theme,
      'uuid',
      entries(
        guide.theme,
        ({ order: rank, parent: _, previousSlugs: __, updatedAt: ___, ...theme }) => ({
          ...theme,
          rank,
        }),
      ),
    );
    await bulk.link(
      concepts.theme,
      'parent',
      toLinks(guide.theme, themes, ({ parent }) => targets(themes, parent ? [parent] : [])),
    );
    const agencies = await bulk.insertEntries(
      concepts.agency,
      'uuid',
      entries(
        guide.agency,
        ({ name, acronym, slug, summary, email, phone, membershipStatus, isDemoData }) => ({
          name,
          acronym,
          slug,
          summary,
          email,
          phone,
          membershipStatus,
          isDemoData,
        }),
      ),
    );
    const contacts = await bulk.insertEntries(
      concepts.contact,
      'uuid',
      entries(guide.contact, ({ label, role, email, phone, isDemoData }) => ({
        label,
        role,
        email,
        phone,
        isDemoData,
        isPublic: true,
        shownAs: label,
      })),
    );
    await bulk.link(
      concepts.contact,
      'agency',
      toLinks(guide.contact, contacts, ({ agency }) => targets(agencies, agency ? [agency] : [])),
    );
    await loadSheets({ territories, themes, agencies, contacts });
    await loadClaims();
  }

  async function loadSheets(numbers: {
    territories: Numbers;
    themes: Numbers;
    agencies: Numbers;
    contacts: Numbers;
  }): Promise<void> {
    for (const isPublished of [false, true]) await insertSheets(isPublished);
    const rows = await trx(tableOf(strapi, concepts.sheet)).select<{ id: number; uuid: string }[]>(
      'id',
      'uuid',
    );
    const each = (toTargets: (sheet: SheetRecord) => readonly number[]) =>
      rows.flatMap(({ id, uuid }) => {
        const sheet = guide.sheet.get(uuid);
        return sheet ? [[Number(id), toTargets(sheet)] as const] : [];
      });
    const uid = concepts.sheet;
    await bulk.link(
      uid,
      'leadAgency',
      each(({ leadAgency }) => targets(numbers.agencies, leadAgency ? [leadAgency] : [])),
    );
    await bulk.link(
      uid,
      'primaryTheme',
      each(({ primaryTheme }) => targets(numbers.themes, primaryTheme ? [primaryTheme] : [])),
    );
    await bulk.link(
      uid,
      'themes',
      each(({ themes }) => targets(numbers.themes, themes)),
    );
    await bulk.link(
      uid,
      'coverage',
      each(({ coverage }) => targets(numbers.territories, coverage)),
    );
    await bulk.link(
      uid,
      'contacts',
      each(({ contacts }) => targets(numbers.contacts, contacts)),
    );
  }

  /** A draft and its published version share one document. */
  const documentIds = new Map(
    [...guide.sheet.keys()].map((uuid) => [uuid, randomUUID().replaceAll('-', '').slice(0, 24)]),
  );

  async function insertSheets(isPublished: boolean): Promise<void> {
    const rows = [...guide.sheet].map(([uuid, sheet]) => ({
      uuid,
      documentId: documentIds.get(uuid),
      publishedAt: isPublished ? sheet.updatedAt : null,
      ...toSheetColumns(sheet),
    }));
    await bulk.insertEntries(concepts.sheet, 'uuid', rows);
  }

  async function loadClaims(): Promise<void> {
    const claim = (kind: string, value: string | null, uuid: string) => ({
      kind,
      value,
      uuid,
      permanent: true,
    });
    const sheets = [...guide.sheet];
    await bulk.insert(CLAIMS_TABLE, [
      ...sheets.flatMap(([uuid, { slug, reference }]) => [
        claim('sheet-slug', slug, uuid),
        claim('sheet-reference', reference, uuid),
      ]),
      ...[...guide.agency].map(([uuid, { slug }]) => claim('agency-slug', slug, uuid)),
      ...[...guide.theme].map(([uuid, { slug }]) => claim('theme-slug', slug, uuid)),
    ]);
    await bulk.insert(
      PUBLICATIONS_TABLE,
      sheets.map(([uuid, { reference, title, slug, publishedAt: first }]) => ({
        uuid,
        reference,
        title,
        slug,
        first_published_at: first,
      })),
    );
  }

  return { load };
}

const targets = (numbers: Numbers, ids: readonly string[]): number[] =>
  ids.flatMap((id) => numbers.get(id) ?? []);

function toLinks<T>(
  records: ReadonlyMap<string, T>,
  numbers: Numbers,
  toTargets: (record: T) => readonly number[],
) {
  return [...records].flatMap(([uuid, record]) => {
    const row = numbers.get(uuid);
    return row === undefined ? [] : [[row, toTargets(record)] as const];
  });
}
