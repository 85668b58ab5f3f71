import type { Core } from '@strapi/strapi';
import { MANAGE_NETWORK } from './manage-network';
import { serveNetwork } from './serve-network';

interface PermissionService {
  readonly actionProvider: { register(action: object): Promise<unknown> };
}

export async function registerNetwork(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.register({
    uid: MANAGE_NETWORK.replace('admin::', ''),
    displayName: 'Réseau des agences',
    pluginName: 'admin',
    section: 'settings',
    category: 'guide',
  });
  serveNetwork(strapi);
}
