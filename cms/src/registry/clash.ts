import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { findActor } from '../ownership/actor';
import { boundOf } from '../ownership/reach';
import { tableOf } from '../relation/relation-table';
import type { Problem } from '../writing/problem';
import type { Claim, ClaimKind } from './claim';

type HolderRow = Readonly<Record<string, string | null>>;

interface Holder {
  readonly uid: string;
  readonly label: string;
  /** « celle de la fiche ». */
  readonly of: string;
}

const holders: Readonly<Record<ClaimKind, Holder>> = {
  'sheet-slug': { uid: concepts.sheet, label: 'title', of: 'de la fiche' },
  'sheet-reference': { uid: concepts.sheet, label: 'title', of: 'de la fiche' },
  'agency-slug': { uid: concepts.agency, label: 'name', of: 'de l’agence' },
  'theme-slug': { uid: concepts.theme, label: 'label', of: 'de la thématique' },
  'portal-slug': { uid: concepts.portal, label: 'name', of: 'du portail' },
};

/** Names the value, who holds it and what to do. Another agency's sheet is named by its published title alone. */
export async function toClashProblem(
  strapi: Core.Strapi,
  trx: Knex,
  { kind, value }: Claim,
  holder: string,
  remedy: string,
): Promise<Problem> {
  const { uid, label, of } = holders[kind];
  const rows = await trx(tableOf(strapi, uid)).where({ uuid: holder }).select<HolderRow[]>('*');
  const agency = boundOf(await findActor(strapi));
  const isTold = (row: HolderRow): boolean =>
    kind !== 'sheet-slug' && kind !== 'sheet-reference'
      ? true
      : agency === null || row.owner === agency || row.published_at !== null;
  const row = rows.find(isTold);
  const path = kind === 'sheet-reference' ? 'reference' : 'slug';
  const what = path === 'reference' ? 'La référence' : 'L’adresse';
  const who = toHolder(rows.length > 0, row?.[label], of);
  return {
    path,
    message: `${what} « ${value} » ${who}. Choisissez-en une autre, par exemple « ${remedy} ».`,
  };
}

function toHolder(exists: boolean, name: string | null | undefined, of: string): string {
  if (name) return `est ou a été celle ${of} « ${name} »`;
  return exists ? 'est retenue par une autre agence' : 'a déjà servi à une publication supprimée';
}
