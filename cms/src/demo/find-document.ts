import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { identityAttributes } from '../identity/identify';
import { tableOf } from '../relation/relation-table';
import type { Ref } from './seed-entry';

/** Strapi's document id of an entry known by its identity; null when it does not exist. */
export async function findDocument(
  strapi: Core.Strapi,
  trx: Knex,
  { concept, id }: Ref,
): Promise<string | null> {
  const attribute = identityAttributes[concept];
  const select = trx(tableOf(strapi, concepts[concept])).first<{ document_id: string } | undefined>(
    'document_id',
  );
  const row = await (attribute ? select.where({ [attribute]: id }) : select);
  return row?.document_id ?? null;
}
