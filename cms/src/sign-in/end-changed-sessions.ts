import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { findFactorState, requiredRoles } from '../second-factor/requirement';
import { findAccount, usersOf } from './account';
import { endSessions } from './sessions';

/** Another password, another role, a blocked account: whoever is signed in by what was before is signed out. */
export function endChangedSessions(strapi: Core.Strapi): void {
  const users = usersOf(strapi);
  const { updateById, resetPasswordByEmail } = users;
  users.updateById = async (id, attributes) => {
    const updated = await updateById(id, attributes);
    if (changesAccess(attributes)) await endSessions(strapi, Number(id));
    return updated;
  };
  users.resetPasswordByEmail = async (email, password) => {
    await resetPasswordByEmail(email, password);
    const account = await findAccount(strapi, { email });
    if (account) await endSessions(strapi, account.id);
  };
}

const changesAccess = (attributes: object): boolean =>
  'password' in attributes ||
  'roles' in attributes ||
  ('isActive' in attributes && attributes.isActive === false);

/** At a start: sessions from before a second factor was required. */
export async function endUnprotectedSessions(strapi: Core.Strapi): Promise<void> {
  if (!environment.secondFactorRequired) return;
  const holders = (await strapi.db
    .query('admin::user')
    .findMany({ where: { roles: { code: { $in: requiredRoles } } } })) as { id: number }[];
  for (const { id } of holders)
    if ((await findFactorState(strapi, id)) === 'missing') await endSessions(strapi, id);
}
