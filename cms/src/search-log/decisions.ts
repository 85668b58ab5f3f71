import type { Knex } from 'knex';
import { frenchDay } from './french-day';
import { termsKey } from './terms-key';

export const DECISIONS_TABLE = 'guide_search_decisions';

export const decisionKinds = ['synonym', 'keyword', 'signpost', 'set-aside'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decision {
  readonly terms: readonly string[];
  readonly kind: DecisionKind;
  /** What was done, in French: the group, the sheet or the signpost. */
  readonly told: string;
}

export interface PastDecision extends Decision {
  readonly id: number;
  readonly at: string;
  readonly account: number;
  /** Name of the account while there is one. */
  readonly by: string | null;
}

interface Row {
  readonly id: number;
  readonly terms: string;
  readonly kind: DecisionKind;
  readonly told: string;
  readonly at: string;
  readonly account_id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
}

/** Searches until the end of that day are dealt with; a later one brings the words back. */
export async function rememberDecision(
  knex: Knex,
  { terms, kind, told }: Decision,
  { account, now }: { readonly account: number; readonly now: Date },
): Promise<void> {
  await knex(DECISIONS_TABLE).insert({
    terms_key: termsKey(terms),
    terms: JSON.stringify(terms),
    kind,
    told,
    day: frenchDay(now),
    at: now.toISOString(),
    account_id: account,
  });
}

const MOST_SHOWN = 50;

/** Newest first. */
export async function readDecisions(knex: Knex): Promise<PastDecision[]> {
  const rows = await knex(`${DECISIONS_TABLE} as decision`)
    .leftJoin('admin_users as account', 'account.id', 'decision.account_id')
    .orderBy('decision.id', 'desc')
    .limit(MOST_SHOWN)
    .select<Row[]>('decision.*', 'account.firstname', 'account.lastname');
  return rows.map(({ firstname, lastname, terms, account_id, id, kind, told, at }) => ({
    id: Number(id),
    terms: JSON.parse(terms) as string[],
    kind,
    told,
    at,
    account: Number(account_id),
    by: `${firstname ?? ''} ${lastname ?? ''}`.trim() || null,
  }));
}
