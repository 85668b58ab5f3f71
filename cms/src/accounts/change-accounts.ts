import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { giveAgency, removeAgency } from '../ownership/account-agency';
import { tableOf } from '../relation/relation-table';
import { agencyEditor } from '../roles/role-definitions';
import { removeSecondFactor } from '../second-factor/second-factor';
import { endSessions } from '../sign-in/sessions';
import { isInvited, usersOf, type EditorAccount } from './account';
import { createInvitation } from './invitation';
import type { Invitation } from './parse-input';

/** Null when the address is another account's. Inactive, without a password: a link opens it. */
export async function createEditor(
  strapi: Core.Strapi,
  { agency, ...person }: Invitation,
): Promise<number | null> {
  return strapi.db.transaction(async ({ trx }) => {
    await checkAgency(strapi, agency, trx);
    // Held until the commit: two invitations of one address follow each other.
    const role = await trx('admin_roles')
      .where({ code: agencyEditor.code })
      .forUpdate()
      .first('id');
    const where = { email: { $eqi: person.email } };
    if ((await strapi.db.query('admin::user').count({ where })) > 0) return null;
    const registrationToken = createInvitation(new Date());
    const roles = [(role as { id: number }).id];
    const account = { ...person, roles, isActive: false, registrationToken };
    const { id } = await usersOf(strapi).create(account);
    await giveAgency(strapi, id, agency, trx);
    return id;
  });
}

export async function moveEditor(
  strapi: Core.Strapi,
  { id }: EditorAccount,
  agency: string,
): Promise<void> {
  await checkAgency(strapi, agency);
  await giveAgency(strapi, id, agency);
}

/** Links that were sent end too: Strapi's registration would open the account again. */
export async function blockEditor(strapi: Core.Strapi, { id }: EditorAccount): Promise<void> {
  await usersOf(strapi).updateById(id, {
    isActive: false,
    registrationToken: null,
    resetPasswordToken: null,
    resetPasswordTokenExpiresAt: null,
  });
  await endSessions(strapi, id);
}

export async function unblockEditor(strapi: Core.Strapi, account: EditorAccount): Promise<void> {
  if (isInvited(account))
    throw new errors.ApplicationError(
      'Cette personne n’a pas encore choisi de mot de passe : renvoyez-lui l’invitation.',
    );
  await usersOf(strapi).updateById(account.id, { isActive: true });
}

/** What the person wrote stays: it is the agency's. */
export async function removeEditor(strapi: Core.Strapi, { id }: EditorAccount): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await removeAgency(strapi, id, trx);
    await usersOf(strapi).deleteById(id);
  });
}

/** For a lost telephone. Whoever has it is signed out too. */
export async function resetSecondFactor(strapi: Core.Strapi, { id }: EditorAccount): Promise<void> {
  await removeSecondFactor(strapi, id);
  await endSessions(strapi, id);
}

async function checkAgency(
  strapi: Core.Strapi,
  uuid: string,
  trx: Knex = strapi.db.connection,
): Promise<void> {
  const agency = await trx(tableOf(strapi, concepts.agency)).where({ uuid }).first('id');
  if (!agency)
    throw new errors.ValidationError('Cette agence est introuvable : choisissez-en une autre.');
}
