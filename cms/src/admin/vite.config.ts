import type { UserConfig } from 'vite';
import { frenchStrapi } from './translations/french-strapi';

/** Strapi reads this file when it builds the administration. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), frenchStrapi()],
});
