import { concepts } from '../../concepts';
import { FILES_TABLE } from '../../media/media-tables';
import { tableOf } from '../../relation/relation-table';
import { ACCOUNT_AGENCIES_TABLE } from '../account-agency';
import { selectSheets, toChoice } from './sheet-titles';
import type { Keeper, Visit } from './visit';

type Statistics = Readonly<Record<string, unknown>>;

/** Numbers of the home page: those of the software stay, the others become the agency's own. */
export const ownStatistics: Keeper = async (visit, next) => {
  await next();
  const { data } = (visit.ctx.body ?? {}) as { data?: Statistics };
  visit.ctx.body = {
    data: {
      ...data,
      assets: await count(visit, FILES_TABLE, { owner: visit.agency.uuid }),
      admins: await count(visit, ACCOUNT_AGENCIES_TABLE, { agency_uuid: visit.agency.uuid }),
      webhooks: 0,
      apiTokens: 0,
    },
  };
};

/** Strapi counts whole tables. */
export const ownCounts: Keeper = async (visit) => {
  const counts = { draft: 0, published: 0, modified: 0 };
  const sheets = await selectSheets(visit).where('draft.owner', visit.agency.uuid);
  for (const row of sheets) counts[toChoice(row, visit.agency.uuid).status] += 1;
  const { strapi, agency } = visit;
  counts.published += await count(visit, tableOf(strapi, concepts.contact), { owner: agency.uuid });
  visit.ctx.body = { data: counts };
};

async function count({ strapi }: Visit, table: string, where: object): Promise<number> {
  const [row] = await strapi.db.connection(table).where(where).count({ total: '*' });
  return Number(row?.total ?? 0);
}
