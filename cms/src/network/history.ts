import type { Knex } from 'knex';
import type { Plan, SheetChange } from './plan';
import { tellPlan, type Told } from './tell-plan';

export const CHANGES_TABLE = 'guide_network_changes';

export interface NetworkChange extends Told {
  readonly id: number;
  readonly at: string;
  readonly account: number;
  readonly kind: string;
}

interface Row {
  readonly id: number;
  readonly seen: string;
  readonly at: string;
  readonly account_id: number;
  readonly kind: string;
  readonly told: string;
}

const changes = (trx: Knex) => trx<Row>(CHANGES_TABLE);

/** 0 before the first. */
export async function readLastChange(trx: Knex): Promise<number> {
  const row = await changes(trx).max<{ last: number | null }[]>('id as last');
  return Number(row[0]?.last ?? 0);
}

export async function holdsChange(trx: Knex, seen: string): Promise<boolean> {
  return (await changes(trx).where({ seen }).first('id')) !== undefined;
}

export interface Confirmation {
  readonly account: number;
  readonly seen: string;
}

export async function rememberChange(
  trx: Knex,
  plan: Plan,
  { account, seen }: Confirmation,
  now: Date,
): Promise<void> {
  const row = {
    seen,
    at: now.toISOString(),
    account_id: account,
    kind: plan.kind,
    from_uuid: plan.leaving?.uuid ?? null,
    to_uuid: plan.successor?.uuid ?? null,
    sheets: JSON.stringify(plan.sheets.map(toTrace)),
    told: JSON.stringify(tellPlan(plan)),
  };
  await trx(CHANGES_TABLE).insert(row);
}

/** By identities, which no renaming hides. */
const toTrace = ({ sheet, from, fate }: SheetChange) => ({
  sheet: sheet.uuid,
  from: from.map(({ uuid }) => uuid),
  to: fate.kind === 'moves' ? fate.to.uuid : null,
  fate: fate.kind,
});

/** Newest first, with the name of the account while there is one. */
export async function readHistory(
  trx: Knex,
): Promise<(NetworkChange & { readonly by: string | null })[]> {
  const rows = await trx(`${CHANGES_TABLE} as change`)
    .leftJoin('admin_users as account', 'account.id', 'change.account_id')
    .orderBy('change.id', 'desc')
    .select<(Row & { firstname: string | null; lastname: string | null })[]>(
      'change.*',
      'account.firstname',
      'account.lastname',
    );
  return rows.map((row) => ({
    ...toChange(row),
    by: `${row.firstname ?? ''} ${row.lastname ?? ''}`.trim() || null,
  }));
}

const toChange = ({ id, at, account_id, kind, told }: Row): NetworkChange => ({
  id: Number(id),
  at,
  account: Number(account_id),
  kind,
  ...(JSON.parse(told) as Told),
});
