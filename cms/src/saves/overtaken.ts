import type { Knex } from 'knex';
import { findAgencyOf } from '../ownership/account-agency';
import { findActor } from '../ownership/actor';
import { boundOf } from '../ownership/reach';
import type { DocumentWrite } from '../writing/document-write';
import { toValidationError, type Problem } from '../writing/problem';
import { labelOf } from './fields';
import { readSavesAfter, type Save } from './save-log';

type Overtaken = Pick<DocumentWrite, 'strapi' | 'trx' | 'concept'>;

const REMEDY =
  'Rien n’est écrasé : votre saisie n’est pas enregistrée, mais gardée à côté du formulaire. Reportez-la, puis enregistrez.';

/** Tells who saved what since the form was opened: above the form, and under each field concerned. */
export async function overtaken(
  write: Overtaken,
  uuid: string,
  revision: string | null,
): Promise<Error> {
  const saves = await readSavesAfter(write.trx, uuid, revision ?? '');
  const problems: Problem[] = [];
  const sentences: string[] = [];
  for (const save of saves) {
    const who = `${await nameOf(write, save.accountId)} ${momentOf(save.at)}`;
    sentences.push(`${who} (${listOf(write, save)})`);
    for (const path of save.fields) problems.push({ path, message: `Modifié par ${who}.` });
  }
  const told = sentences.length > 0 ? ` par ${sentences.join(', puis par ')}` : '';
  const summary = `Cette page a été modifiée entre-temps${told}. ${REMEDY}`;
  const error = toValidationError([...new Map(problems.map((one) => [one.path, one])).values()]);
  error.message = summary;
  // The form then keeps what was typed.
  Object.assign(error.details as object, { overtaken: true });
  return error;
}

const listOf = ({ concept }: Overtaken, { fields }: Save): string =>
  fields.length > 0
    ? fields.map((field) => `« ${labelOf(concept, field)} »`).join(', ')
    : 'aucun champ';

interface Account {
  readonly firstname: string | null;
  readonly lastname: string | null;
}

/** A colleague by name; someone of another agency, by that agency's. */
async function nameOf({ strapi, trx }: Overtaken, accountId: number): Promise<string> {
  const own = boundOf(await findActor(strapi));
  const agency = await findAgencyOf(strapi, accountId, trx);
  if (own !== null && agency && agency.uuid !== own) return `l’agence « ${agency.name} »`;
  const account = await findAccount(trx, accountId);
  const name = [account?.firstname, account?.lastname].filter(Boolean).join(' ');
  return name || 'un compte supprimé depuis';
}

const findAccount = (trx: Knex, id: number): Promise<Account | undefined> =>
  trx('admin_users').where({ id }).first<Account | undefined>('firstname', 'lastname');

/** « le 25/11/2026 à 10 h 42 », where the editors are. */
function momentOf(at: Date): string {
  const timeZone = 'Europe/Paris';
  const day = at.toLocaleDateString('fr-FR', { timeZone });
  const time = at.toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone });
  return `le ${day} à ${time.replace(':', '\u00a0h\u00a0')}`;
}
