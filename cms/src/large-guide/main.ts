import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { createLargeGuide } from './create-large-guide';
import { loadLargeGuide } from './load-large-guide';

/** `npm run large-guide -w cms -- --sheets 20000`: fills the CMS's database to measure it. Stop the CMS before. */
async function main(): Promise<void> {
  const option = (standard: number) => ({ type: 'string', default: String(standard) }) as const;
  const { values } = parseArgs({
    options: {
      sheets: option(20_000),
      agencies: option(100),
      contacts: option(1_000),
      seed: option(50),
    },
  });
  const size = {
    sheets: Number(values.sheets),
    agencies: Number(values.agencies),
    contacts: Number(values.contacts),
    seed: Number(values.seed),
  };
  const appDir = path.resolve(__dirname, '../../..');
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  await loadLargeGuide(strapi, createLargeGuide(size));
  console.log(
    `${size.sheets} sheets, ${size.agencies} agencies and ${size.contacts} contacts loaded`,
  );
  await strapi.destroy();
  process.exit(0);
}

void main();
