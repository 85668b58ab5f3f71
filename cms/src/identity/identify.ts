import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts, type Concept } from '../concepts';
import { GUIDE_ID } from '../api/guide/feed';
import { tableOf } from '../relation/relation-table';
import type { WriteAction, WriteParams } from '../writing/document-write';

/** The attribute that identifies an entity outside Strapi; the guide, alone of its kind, has none. */
export const identityAttributes: Readonly<Record<Concept, 'uuid' | 'key' | null>> = {
  agency: 'uuid',
  contact: 'uuid',
  guide: null,
  partnership: 'uuid',
  portal: 'uuid',
  sheet: 'uuid',
  signpost: 'uuid',
  synonymGroup: 'uuid',
  territory: 'key',
  theme: 'uuid',
};

interface Identification {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly concept: Concept;
  readonly action: WriteAction;
  readonly params: WriteParams;
}

/**
 * Gives a new entity its identity and protects that of an existing one. Seeds and imports bring theirs; an editor's
 * request never does, and a copy is another entity.
 */
export async function identify({
  strapi,
  trx,
  concept,
  action,
  params,
}: Identification): Promise<string | null> {
  const attribute = identityAttributes[concept];
  // Strapi would move the row to the document that the input names, whoever's it is.
  for (const name of ['id', 'documentId']) delete params.data?.[name];
  if (!attribute) return GUIDE_ID;
  if (action === 'create' || action === 'clone')
    return identifyNew(attribute, action, (params.data ??= {}));
  if (params.data) delete params.data[attribute];
  return params.documentId
    ? findIdentity(trx, tableOf(strapi, concepts[concept]), attribute, params.documentId)
    : null;
}

function identifyNew(
  attribute: 'uuid' | 'key',
  action: WriteAction,
  data: Record<string, unknown>,
): string {
  const given = action === 'create' && typeof data[attribute] === 'string' ? data[attribute] : '';
  const identity = given || newIdentity(attribute, data);
  data[attribute] = identity;
  return identity;
}

/** « commune-50129 »: the State's own codes identify a territory. */
export const territoryKey = (kind: string, code: string): string =>
  `${{ COMMUNE: 'commune', FORMER_COMMUNE: 'ancienne-commune', EPCI: 'epci', DEPARTEMENT: 'departement' }[kind] ?? 'territoire'}-${code}`;

function newIdentity(attribute: 'uuid' | 'key', { kind, code }: Record<string, unknown>): string {
  return attribute === 'uuid' ? randomUUID() : territoryKey(String(kind), String(code));
}

async function findIdentity(
  trx: Knex,
  table: string,
  attribute: string,
  documentId: string,
): Promise<string | null> {
  const row = await trx(table)
    .where({ document_id: documentId })
    .first<Record<string, string> | undefined>(attribute);
  return row?.[attribute] ?? null;
}
