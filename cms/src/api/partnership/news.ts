import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../../concepts';
import { partnershipLetter, type PartnershipEvent } from '../../mail/partnership-letter';
import { sendLetter } from '../../mail/send-letter';
import { ACCOUNT_AGENCIES_TABLE } from '../../ownership/account-agency';
import { findActor } from '../../ownership/actor';
import { PUBLICATIONS_TABLE } from '../../publication/publication';
import { relationTable, tableOf } from '../../relation/relation-table';

/** What two agencies agree on, as far as a letter says it. */
export interface Terms {
  readonly owner: string | null;
  readonly partner: string | null;
  readonly acceptance: string | null;
  readonly role: string | null;
  readonly sheet: string | null;
}

interface Database {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
}

/** Null when there is no such partnership. The sheet by the title that its readers know. */
export async function readTerms(
  { strapi, trx }: Database,
  documentId: string | undefined,
): Promise<Terms | null> {
  if (!documentId) return null;
  const { table, source, target, targetTable } = relationTable(
    strapi,
    concepts.partnership,
    'sheet',
  );
  const row = await trx(`${tableOf(strapi, concepts.partnership)} as partnership`)
    .leftJoin(`${table} as link`, `link.${source}`, 'partnership.id')
    .leftJoin(`${targetTable} as sheet`, 'sheet.id', `link.${target}`)
    .leftJoin(`${PUBLICATIONS_TABLE} as known`, 'known.uuid', 'sheet.uuid')
    .where('partnership.document_id', documentId)
    .first<Terms | undefined>(
      'partnership.owner',
      'partnership.partner',
      'partnership.acceptance',
      'partnership.role',
      'known.title as sheet',
    );
  return row ?? null;
}

interface News {
  readonly event: PartnershipEvent;
  /** The agency to tell, and the one that acted. */
  readonly to: string | null;
  readonly from: string | null;
}

/** Proposing and ending are told to the partner, answering to the agency of the sheet. */
export function newsOf(before: Terms | null, after: Terms | null): News | null {
  const { owner = null, partner = null } = after ?? before ?? {};
  const told = (event: PartnershipEvent, to: string | null, from: string | null): News => ({
    event,
    to,
    from,
  });
  const [was, is] = [before?.acceptance, after?.acceptance];
  if (!after) return was === 'DECLINED' ? null : told('ended', partner, owner);
  if (is === was && before?.partner === after.partner) return null;
  if (is === 'PROPOSED') return told('proposed', partner, owner);
  return told(is === 'ACCEPTED' ? 'accepted' : 'declined', owner, partner);
}

/** Once committed. A start, which nobody's account makes, tells nobody. */
export async function tellParties(
  { strapi, trx }: Database,
  before: Terms | null,
  after: Terms | null,
): Promise<(() => Promise<void>) | null> {
  const news = newsOf(before, after);
  const terms = after ?? before;
  if (!news?.to || !news.from || !terms || (await findActor(strapi)).kind === 'system') return null;
  const [agency, addresses] = [await nameOf(strapi, trx, news.from), await editorsOf(trx, news.to)];
  const letter = partnershipLetter({
    event: news.event,
    agency,
    sheet: terms.sheet ?? '',
    role: terms.role ?? '',
    address: `${strapi.config.get<string>('admin.absoluteUrl')}/content-manager/collection-types/${concepts.partnership}`,
  });
  return async () => {
    for (const address of addresses) await sendLetter(strapi, address, letter);
  };
}

async function nameOf(strapi: Core.Strapi, trx: Knex, uuid: string): Promise<string> {
  const row = await trx(tableOf(strapi, concepts.agency))
    .where({ uuid })
    .first<{ name: string } | undefined>('name');
  return row?.name ?? '';
}

async function editorsOf(trx: Knex, agency: string): Promise<string[]> {
  const rows = await trx('admin_users as account')
    .join(`${ACCOUNT_AGENCIES_TABLE} as belonging`, 'belonging.account_id', 'account.id')
    .where({ 'belonging.agency_uuid': agency, 'account.is_active': true })
    .orderBy('account.id')
    .select<{ email: string }[]>('account.email');
  return rows.map(({ email }) => email);
}
