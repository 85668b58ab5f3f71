import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FORMER_AGENCIES_TABLE } from '../api/agency/feed-former';
import { GUIDE_ID } from '../api/guide/feed';
import { feedKinds } from '../api/feed/read-kinds';
import { concepts, type FeedKind } from '../concepts';
import { identityAttributes } from '../identity/identify';
import type { IdsByKind } from '../journal/entity';
import { JOURNAL_TABLE } from '../journal/read-journal';
import { PUBLICATIONS_TABLE } from '../publication/publication';
import { tableOf } from '../relation/relation-table';

/** Ids that the feed could speak of, by kind: what is there, what was withdrawn, and what the journal remembers. */
export async function listEntities(strapi: Core.Strapi, trx: Knex): Promise<IdsByKind> {
  const ids = new Map<FeedKind, readonly string[]>();
  for (const kind of feedKinds) {
    const known = [
      ...(await listPresent(strapi, trx, kind)),
      ...(await pluck(trx(JOURNAL_TABLE).where({ kind }), 'uuid')),
      ...(kind === 'sheet' ? await pluck(trx(PUBLICATIONS_TABLE), 'uuid') : []),
      ...(kind === 'agency' ? await pluck(trx(FORMER_AGENCIES_TABLE), 'uuid') : []),
    ];
    ids.set(kind, [...new Set(known)]);
  }
  return ids;
}

async function listPresent(strapi: Core.Strapi, trx: Knex, kind: FeedKind): Promise<string[]> {
  const rows = trx(tableOf(strapi, concepts[kind])).whereNotNull('published_at');
  const identity = identityAttributes[kind];
  if (identity) return pluck(rows, identity);
  return (await rows.first('id')) ? [GUIDE_ID] : [];
}

const pluck = async (rows: Knex.QueryBuilder, column: string): Promise<string[]> =>
  (await rows.whereNotNull(column).distinct<Record<string, string>[]>(column)).map((row) =>
    String(row[column]),
  );
