import type { Core } from '@strapi/strapi';
import { MANAGE_SEARCHES } from './manage-searches';
import { serveSearches } from './serve-searches';

interface PermissionService {
  readonly actionProvider: { register(action: object): Promise<unknown> };
}

export async function registerSearchLog(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.register({
    uid: MANAGE_SEARCHES.replace('admin::', ''),
    displayName: 'Recherches du guide',
    pluginName: 'admin',
    section: 'settings',
    category: 'guide',
  });
  serveSearches(strapi);
}
