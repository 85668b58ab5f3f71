import type { Core } from '@strapi/strapi';
import { outliveLostPassword, refuseUnsentPassword } from '../mail/lost-password';
import { expireInvitations } from './expire-invitations';
import { MANAGE_ACCOUNTS } from './manage-accounts';
import { serveAccounts } from './serve-accounts';
import { rememberSignIns } from './sign-in-time';

interface PermissionService {
  readonly actionProvider: { register(action: object): Promise<unknown> };
}

export async function registerAccounts(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.register({
    uid: MANAGE_ACCOUNTS.replace('admin::', ''),
    displayName: 'Comptes des agences',
    pluginName: 'admin',
    section: 'settings',
    category: 'guide',
  });
  expireInvitations(strapi);
  rememberSignIns(strapi);
  refuseUnsentPassword(strapi);
  outliveLostPassword(strapi);
  serveAccounts(strapi);
}
