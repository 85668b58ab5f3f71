import type { Page } from 'playwright-core';
import { readEnvironment } from '../launch/environment';
import { root } from '../launch/build-steps';
import { openAdmin } from './testing/admin-page';
import { launchBrowser, takePicture } from './testing/browser';
import { join } from 'node:path';

/** What only the built administration shows, in a browser, beside a running `npm start`. */
const env = readEnvironment(join(root, '.env'), process.env);
const adminUrl = `http://127.0.0.1:${env.CMS_PORT}/admin`;

const list = (concept: string): string =>
  `${adminUrl}/content-manager/collection-types/api::${concept}.${concept}`;

/** @throws Error when what somebody wrote is not in the form any more. */
async function checkRefusedSave(page: Page, concept: string, wrong: Fields): Promise<void> {
  await page.goto(list(concept));
  await page.locator('tbody tr').first().click();
  for (const [name, text] of Object.entries(wrong)) {
    await page.locator(`[name="${name}"]`).fill(text);
  }
  const refused = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const answer = await refused;
  if (answer.status() !== 400)
    throw new Error(`${concept}: the save was answered ${answer.status()}.`);
  // The form would be given what is stored again.
  await page.waitForTimeout(1500);
  await takePicture(page, `refused-${concept}`);
  for (const [name, text] of Object.entries(wrong)) {
    const shown = await page.locator(`[name="${name}"]`).inputValue();
    if (shown !== text)
      throw new Error(`${concept}: « ${text} » was typed in ${name}, the form shows « ${shown} ».`);
  }
}

type Fields = Readonly<Record<string, string>>;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await openAdmin(browser, {
      adminUrl,
      email: 'coordination@idm.example',
      password: env.IDM_DEMO_PASSWORD ?? '',
    });
    await checkRefusedSave(page, 'signpost', { title: 'Un autre besoin', url: 'pas une adresse' });
    await checkRefusedSave(page, 'portal', { name: 'Un autre nom', accentColour: '#ffcc00' });
    await checkRefusedSave(page, 'contact', {
      label: 'Un autre accueil',
      email: 'pas une adresse',
    });
    console.log('A save that is refused leaves in the form what was typed.');
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
