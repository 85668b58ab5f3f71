import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findAccount, usersOf } from '../sign-in/account';
import { fieldRefusal, toBody } from '../sign-in/parse-sign-in';
import { passwordProblem, type PasswordHolder } from './policy';

type Handler = (ctx: Context) => Promise<unknown>;
type Controller = Record<string, Handler>;

/**
 * Where every route, and every script, that sets a password passes: the services. The two routes whose own checks come
 * first, and speak English, are asked before them as well.
 */
export function enforcePasswordPolicy(strapi: Core.Strapi): void {
  const users = usersOf(strapi);
  const { updateById, createFirstAdmin, resetPasswordByEmail } = users;
  users.updateById = async (id, attributes) => {
    await checkChange(strapi, Number(id), attributes);
    return updateById(id, attributes);
  };
  users.createFirstAdmin = async (attributes) => {
    checkPassword(toBody(attributes).password, attributes);
    return createFirstAdmin(attributes);
  };
  users.resetPasswordByEmail = async (email, password) => {
    checkPassword(password, { ...(await findAccount(strapi, { email })) });
    return resetPasswordByEmail(email, password);
  };
  const controllers = strapi.admin.controllers as unknown as Record<string, Controller>;
  checkBefore(strapi, controllers['authenticated-user'], 'updateMe', (ctx) => ctx.state.user?.id);
  checkBefore(strapi, controllers.user, 'update', (ctx) => ctx.params.id);
}

function checkBefore(
  strapi: Core.Strapi,
  controller: Controller | undefined,
  action: string,
  idOf: (ctx: Context) => unknown,
): void {
  const handle = controller?.[action];
  if (!controller || !handle) throw new Error(`Strapi has no ${action} any more: see this file`);
  controller[action] = async (ctx) => {
    await checkChange(strapi, Number(idOf(ctx)), toBody(ctx.request.body));
    return handle(ctx);
  };
}

/** What the change says of the person counts before what is stored. */
async function checkChange(strapi: Core.Strapi, id: number, change: object): Promise<void> {
  if (!('password' in change)) return;
  const account = Number.isInteger(id) ? await findAccount(strapi, { id }) : null;
  checkPassword(change.password, { ...account, ...change });
}

/** @throws in French, on the field. */
function checkPassword(password: unknown, holder: PasswordHolder): void {
  if (typeof password !== 'string')
    throw fieldRefusal('password', 'Le champ « Mot de passe » est à remplir.');
  const problem = passwordProblem(password, holder);
  if (problem) throw fieldRefusal('password', problem);
}
