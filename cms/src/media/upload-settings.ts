import type { Core } from '@strapi/strapi';

interface UploadService {
  getSettings(): Promise<object>;
  setSettings(settings: object): Promise<unknown>;
}

/**
 * The bytes that an editor sends are the bytes that are kept: the gateway makes the sizes that pages need. Written once:
 * what an administrator changes afterwards stays.
 */
const settings = {
  sizeOptimization: false,
  responsiveDimensions: false,
  autoOrientation: false,
  aiMetadata: false,
} as const;

export async function settleUploads(strapi: Core.Strapi): Promise<void> {
  const memory = strapi.store({ type: 'core', name: 'guide', key: 'upload-settings' });
  if (await memory.get({})) return;
  const uploads = strapi.plugin('upload').service<UploadService>('upload');
  await uploads.setSettings({ ...(await uploads.getSettings()), ...settings });
  await memory.set({ value: settings });
}
