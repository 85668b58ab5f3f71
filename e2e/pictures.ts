import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readEnvironment } from '../launch/environment';
import { root } from '../launch/build-steps';
import { openAdmin } from './testing/admin-page';
import { launchBrowser } from './testing/browser';

/** The three pictures of the README, taken from a running `npm start`. */
const env = readEnvironment(join(root, '.env'), process.env);
const guideUrl = `http://127.0.0.1:${env.PORT}`;
const adminUrl = `http://127.0.0.1:${env.CMS_PORT}/admin`;
const folder = join(root, 'docs');

async function pictureEditor(browser: Browser): Promise<void> {
  const page = await openAdmin(browser, {
    adminUrl,
    email: 'editeur.caue@idm.example',
    password: env.IDM_DEMO_PASSWORD ?? '',
  });
  await page.goto(
    `${adminUrl}/content-manager/collection-types/api::sheet.sheet?page=1&_q=bâtiment communal ancien`,
  );
  await page.getByText('Réhabiliter un bâtiment communal ancien').first().click();
  await page.locator('input[name="title"]').waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'editor.png') });
  await page.close();
}

async function pictureReader(browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'fr-FR',
    colorScheme: 'light',
  });
  await page.goto(`${guideUrl}/fiches/rehabiliter-un-batiment-communal-ancien`);
  await page.screenshot({ path: join(folder, 'reader.png') });
  await page.close();
}

async function pictureDeveloper(browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    locale: 'fr-FR',
    colorScheme: 'light',
  });
  await page.goto(`${guideUrl}/graphql`);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.result-window').getByText('"totalCount"').waitFor();
  await page.screenshot({ path: join(folder, 'developer.png') });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    await pictureReader(browser);
    await pictureDeveloper(browser);
    await pictureEditor(browser);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
