import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What is done on the page, then how it is opened. */
export type Reading = [
  test: (page: Page, context: BrowserContext) => Promise<void>,
  options?: { javaScriptEnabled?: boolean; width?: number },
];

/** Opens a page for the time of a test, without script when so asked. */
export async function readPage(
  browser: Browser,
  url: string,
  ...[test, { javaScriptEnabled = true, width = 1280 } = {}]: Reading
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 800 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto(url);
  await test(page, context);
  await context.close();
}

export const search = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Que cherchez-vous').fill(words);
  await page.getByRole('button', { name: 'Rechercher' }).click();
};

export const describeNeed = async (page: Page, need: string, commune = ''): Promise<void> => {
  await page.getByLabel('Votre besoin').fill(need);
  await page.getByLabel('Commune').fill(commune);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Trouver qui contacter' }).click();
};
