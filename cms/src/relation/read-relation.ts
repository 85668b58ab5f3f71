import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { onlyNamed } from '../database/only-named';
import { relationTable } from './relation-table';

interface Link {
  readonly source: number;
  readonly target: string;
}

/** Identities of the targets, in the editor's order, by row of the source. */
export type TargetsByRow = ReadonlyMap<number, readonly string[]>;

export interface RelationQuery {
  readonly uid: string;
  readonly attribute: string;
  /** The column of the target to return: `uuid`, or `key` for a territory. */
  readonly identity: string;
  /** Only these rows of the source are needed; all of them when absent. */
  readonly rows?: readonly number[] | undefined;
}

export async function readRelation(
  strapi: Core.Strapi,
  trx: Knex,
  query: RelationQuery,
): Promise<TargetsByRow> {
  const { table, source, target, order, targetTable } = relationTable(
    strapi,
    query.uid,
    query.attribute,
  );
  const select = trx(`${table} as link`)
    .join(`${targetTable} as target`, 'target.id', `link.${target}`)
    .orderBy(order ? `link.${order}` : 'link.id')
    .select<Link[]>(`link.${source} as source`, `target.${query.identity} as target`);
  onlyNamed(select, `link.${source}`, query.rows);
  return groupBySource(await select);
}

export function groupBySource(links: readonly Link[]): TargetsByRow {
  const groups = new Map<number, string[]>();
  for (const { source, target } of links) {
    const group = groups.get(source);
    if (!group) groups.set(source, [target]);
    else if (!group.includes(target)) group.push(target);
  }
  return groups;
}
