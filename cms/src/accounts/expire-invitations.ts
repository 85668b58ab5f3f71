import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isExpired } from './invitation';

interface Registration {
  readonly registrationToken: string;
}

interface UserService {
  findRegistrationInfo(token: string): Promise<unknown>;
  register(input: Registration): Promise<unknown>;
}

interface Invited {
  readonly createdAt: string | Date;
}

/** Strapi's own invitations never end. Both services are what its routes pass by, the page's and the form's. */
export function expireInvitations(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user') as unknown as UserService;
  const { findRegistrationInfo, register } = users;
  users.findRegistrationInfo = async (token) => {
    await refuseExpired(strapi, token);
    return findRegistrationInfo(token);
  };
  users.register = async (input) => {
    await refuseExpired(strapi, input.registrationToken);
    return register(input);
  };
}

async function refuseExpired(strapi: Core.Strapi, registrationToken: string): Promise<void> {
  const where = { registrationToken };
  const invited = (await strapi.db.query('admin::user').findOne({ where })) as Invited | null;
  if (invited && isExpired(registrationToken, new Date(invited.createdAt), new Date()))
    throw new errors.ApplicationError(
      'Cette invitation a expiré. Demandez-en une autre à la coordination du réseau.',
    );
}
