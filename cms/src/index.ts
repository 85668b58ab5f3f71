import type { Core } from '@strapi/strapi';
import { choiceFields } from './choice/custom-fields';
import { registerWriting } from './writing/register-writing';
import { checkDatabase } from './database/check-database';
import { importTerritories } from './territory-import/import-territories';
import { seedDemonstration } from './demo/seed-demonstration';
import { environment } from './environment';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await checkDatabase(strapi);
    strapi.customFields.register(choiceFields);
    registerWriting(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await importTerritories(strapi);
    if (environment.demo) await seedDemonstration(strapi);
  },
};
