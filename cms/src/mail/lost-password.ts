import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { environment } from '../environment';

interface AuthService {
  forgotPassword(input: { readonly email?: string }): Promise<unknown>;
}

interface AdminController {
  forgotPassword(ctx: unknown): Promise<unknown>;
}

/** Said to everyone alike: whether an account exists stays untold. */
const ASK_THE_COORDINATION =
  'Ce serveur n’envoie pas de courriel. Demandez à la coordination du réseau un lien pour choisir un nouveau mot de passe.';

/** Strapi would answer that a letter is on its way. */
export function refuseUnsentPassword(strapi: Core.Strapi): void {
  if (environment.mail) return;
  const controller = strapi.admin.controllers.authentication as unknown as AdminController;
  controller.forgotPassword = () =>
    Promise.reject(new errors.ApplicationError(ASK_THE_COORDINATION));
}

/** Strapi does not wait for it: a database lost meanwhile would end the process. */
export function outliveLostPassword(strapi: Core.Strapi): void {
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const { forgotPassword } = auth;
  auth.forgotPassword = (input) =>
    forgotPassword(input).catch(() => strapi.log.error('A lost password was not treated'));
}
