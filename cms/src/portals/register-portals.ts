import type { Core } from '@strapi/strapi';
import { MANAGE_PORTALS } from './manage-portals';
import { servePortals } from './serve-portals';

interface PermissionService {
  readonly actionProvider: { register(action: object): Promise<unknown> };
}

export async function registerPortals(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.register({
    uid: MANAGE_PORTALS.replace('admin::', ''),
    displayName: 'Portails : clés et fréquentation',
    pluginName: 'admin',
    section: 'settings',
    category: 'guide',
  });
  servePortals(strapi);
}
