import type { Core } from '@strapi/strapi';
import { choiceFields } from './choice/custom-fields';
import { checkDatabase } from './database/check-database';
import { createDemoAccounts } from './demo/demo-accounts';
import { seedDemonstration } from './demo/seed-demonstration';
import { environment } from './environment';
import { serveReadiness } from './health/readiness';
import { seedLayouts } from './layout/seed-layouts';
import { createRoles } from './roles/create-roles';
import { speakFrenchToAccounts } from './roles/french-accounts';
import { endGracefully } from './shutdown/shutdown';
import { importTerritories } from './territory-import/import-territories';
import { registerWriting } from './writing/register-writing';

interface Application {
  readonly strapi: Core.Strapi;
}

export default {
  async register({ strapi }: Application): Promise<void> {
    serveReadiness(strapi, endGracefully(strapi));
    await checkDatabase(strapi);
    strapi.customFields.register(choiceFields);
    registerWriting(strapi);
  },

  async bootstrap({ strapi }: Application): Promise<void> {
    speakFrenchToAccounts(strapi);
    await createRoles(strapi);
    await seedLayouts(strapi);
    await importTerritories(strapi);
    if (environment.demo) await startDemonstration(strapi);
  },
};

async function startDemonstration(strapi: Core.Strapi): Promise<void> {
  await seedDemonstration(strapi);
  await createDemoAccounts(strapi, environment.demoPassword);
}
