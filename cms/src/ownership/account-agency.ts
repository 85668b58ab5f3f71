import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';

export const ACCOUNT_AGENCIES_TABLE = 'guide_account_agencies';

/** The agency that an account of the administration writes for. */
export interface AccountAgency {
  readonly uuid: string;
  readonly documentId: string;
  readonly name: string;
}

/** Null for an account of no agency, or of one that is gone: nothing is its own. */
export async function findAgencyOf(
  strapi: Core.Strapi,
  accountId: number,
  trx: Knex = strapi.db.connection,
): Promise<AccountAgency | null> {
  const row = await trx(`${ACCOUNT_AGENCIES_TABLE} as account`)
    .join(`${tableOf(strapi, concepts.agency)} as agency`, 'agency.uuid', 'account.agency_uuid')
    .where('account.account_id', accountId)
    .first<Record<'uuid' | 'document_id' | 'name', string> | undefined>('agency.*');
  return row ? { uuid: row.uuid, documentId: row.document_id, name: row.name } : null;
}

/** The account leaves the agency that it had: it belongs to one alone. */
export async function giveAgency(
  strapi: Core.Strapi,
  accountId: number,
  agencyUuid: string,
  trx: Knex = strapi.db.connection,
): Promise<void> {
  await trx(ACCOUNT_AGENCIES_TABLE)
    .insert({ account_id: accountId, agency_uuid: agencyUuid })
    .onConflict('account_id')
    .merge();
}

export async function removeAgency(
  strapi: Core.Strapi,
  accountId: number,
  trx: Knex = strapi.db.connection,
): Promise<void> {
  await trx(ACCOUNT_AGENCIES_TABLE).where('account_id', accountId).delete();
}
