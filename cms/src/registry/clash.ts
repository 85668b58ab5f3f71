import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { Problem } from '../writing/problem';
import type { Claim, ClaimKind } from './claim';

interface Holder {
  readonly uid: string;
  readonly label: string;
  readonly noun: string;
}

const holders: Readonly<Record<ClaimKind, Holder>> = {
  'sheet-slug': { uid: concepts.sheet, label: 'title', noun: 'la fiche' },
  'sheet-reference': { uid: concepts.sheet, label: 'title', noun: 'la fiche' },
  'agency-slug': { uid: concepts.agency, label: 'name', noun: 'l’agence' },
  'theme-slug': { uid: concepts.theme, label: 'label', noun: 'la thématique' },
};

/** Names the value, who holds it and what to do. */
export async function toClashProblem(
  strapi: Core.Strapi,
  trx: Knex,
  { kind, value }: Claim,
  holder: string,
  remedy: string,
): Promise<Problem> {
  const { uid, label, noun } = holders[kind];
  const row = await trx(tableOf(strapi, uid))
    .where({ uuid: holder })
    .first<Record<string, string> | undefined>(label);
  const path = kind === 'sheet-reference' ? 'reference' : 'slug';
  const what = path === 'reference' ? 'La référence' : 'L’adresse';
  const who = row?.[label]
    ? `est ou a été celle de ${noun} « ${row[label]} »`
    : 'a déjà servi à une publication supprimée';
  return {
    path,
    message: `${what} « ${value} » ${who}. Choisissez-en une autre, par exemple « ${remedy} ».`,
  };
}
