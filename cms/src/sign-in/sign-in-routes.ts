import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { authOf, findAccount, usersOf, type SignedAccount } from './account';
import { admit } from './admit';
import { letterBrake } from './brakes';
import { checkPassword } from './check-password';
import { optionalText, parseDevice, requiredText, toBody } from './parse-sign-in';
import { takeSecondStep } from './second-step';
import { endSessions } from './sessions';

type Route = (ctx: Context) => Promise<unknown>;

/**
 * Strapi's routes that give a session, with handlers of ours: each finds out who asks, then leaves to `admit` whether a
 * session begins. What they read, and what they answer, stays Strapi's, for its pages.
 */
export function serveSignIn(strapi: Core.Strapi): void {
  const controller = strapi.admin.controllers.authentication as unknown as Record<string, Route>;
  const { forgotPassword } = controller;
  Object.assign(controller, {
    login: (ctx: Context) => login(strapi, ctx),
    register: (ctx: Context) => register(strapi, ctx),
    registerAdmin: (ctx: Context) => registerAdmin(strapi, ctx),
    resetPassword: (ctx: Context) => resetPassword(strapi, ctx),
    forgotPassword: async (ctx: Context) => {
      await countLetter(strapi, ctx);
      return forgotPassword?.(ctx);
    },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/guide/sign-in',
        handler: (ctx: Context) => takeSecondStep(strapi, ctx),
        config: { auth: false },
        info: { type: 'admin' },
      },
    ],
  });
}

async function login(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = toBody(ctx.request.body);
  const credentials = {
    email: requiredText(body, 'email'),
    password: requiredText(body, 'password'),
  };
  const account = await checkPassword(strapi, credentials, ctx.request.ip);
  await admit(strapi, ctx, account, parseDevice(body));
}

async function register(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = toBody(ctx.request.body);
  const registrationToken = requiredText(body, 'registrationToken');
  if (!(await findAccount(strapi, { registrationToken })))
    throw new errors.ApplicationError(
      'Cette invitation n’est plus valable. Demandez-en une autre à la coordination du réseau.',
    );
  const userInfo = parsePerson(toBody(body.userInfo));
  const account = await usersOf(strapi).register({ registrationToken, userInfo });
  await admit(strapi, ctx, account, parseDevice(body));
}

/** Only while there is no account at all. */
async function registerAdmin(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = toBody(ctx.request.body);
  const email = requiredText(body, 'email').trim().toLowerCase();
  const account = await usersOf(strapi).createFirstAdmin({ email, ...parsePerson(body) });
  await admit(strapi, ctx, account, parseDevice(body));
}

const parsePerson = (body: Readonly<Record<string, unknown>>) => ({
  firstname: requiredText(body, 'firstname').trim(),
  lastname: optionalText(body, 'lastname'),
  password: requiredText(body, 'password'),
});

async function resetPassword(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = toBody(ctx.request.body);
  const resetPasswordToken = requiredText(body, 'resetPasswordToken');
  const password = requiredText(body, 'password');
  await refuseOldLink(strapi, resetPasswordToken);
  const account = await authOf(strapi).resetPassword({ resetPasswordToken, password });
  await endSessions(strapi, account.id);
  await admit(strapi, ctx, account, { deviceId: null, rememberMe: false });
}

type Reset = SignedAccount & { readonly resetPasswordTokenExpiresAt: string | Date | null };

/** Strapi checks it too, in English. */
async function refuseOldLink(strapi: Core.Strapi, resetPasswordToken: string): Promise<void> {
  const found = await findAccount(strapi, { resetPasswordToken, isActive: true });
  const end = (found as Reset | null)?.resetPasswordTokenExpiresAt;
  if (!end || new Date(end) <= new Date())
    throw new errors.ApplicationError('Ce lien n’est plus valable : demandez-en un autre.');
}

async function countLetter(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const email = requiredText(toBody(ctx.request.body), 'email');
  const brake = await letterBrake(strapi, email, ctx.request.ip);
  await brake.press();
}
