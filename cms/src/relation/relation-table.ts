import type { Core } from '@strapi/strapi';

/** Where Strapi keeps a relation: names come from its own metadata, since it may shorten them. */
export interface RelationTable {
  readonly table: string;
  readonly source: string;
  readonly target: string;
  readonly order: string | null;
  readonly targetTable: string;
}

interface RelationAttribute {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly orderColumnName?: string;
  };
}

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, RelationAttribute>>;
}

export const metadataOf = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid) as unknown as Metadata;

export const tableOf = (strapi: Core.Strapi, uid: string): string =>
  metadataOf(strapi, uid).tableName;

/** @throws when the attribute is not a relation kept in a join table. */
export function relationTable(strapi: Core.Strapi, uid: string, attribute: string): RelationTable {
  const { joinTable, target } = metadataOf(strapi, uid).attributes[attribute] ?? {};
  if (!joinTable || !target)
    throw new Error(`${uid}.${attribute} is not a relation with a join table`);
  return {
    table: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
    targetTable: tableOf(strapi, target),
  };
}

/** Names of the attributes of `uid` that point to `target`. */
export function relationsTo(strapi: Core.Strapi, uid: string, target: string): string[] {
  const attributes = Object.entries(metadataOf(strapi, uid).attributes);
  return attributes
    .filter(([, one]) => one.type === 'relation' && one.target === target && one.joinTable)
    .map(([name]) => name);
}
