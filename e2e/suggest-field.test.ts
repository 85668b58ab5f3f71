import type { Browser, Page } from 'playwright-core';
import { findViolations, launchBrowser } from './testing/browser';
import { readPage, type Reading } from './testing/reader';
import { startSystem, type System } from './testing/system';

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), system?.stop()]);
}, 120_000);

/** Opens a page for the time of a test. */
const read = (path: string, ...test: Reading) => readPage(browser, `${system.url}${path}`, ...test);

describe('the field that helps while one types', () => {
  /** What is asked of `/graphql` meanwhile. */
  const watch = (page: Page): { prefix: string }[] => {
    const asked: { prefix: string }[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql')) return;
      const body = request.postDataJSON() as Record<string, unknown>;
      expect(Object.keys(body)).toEqual(['documentId', 'variables']);
      asked.push(body.variables as { prefix: string });
    });
    return asked;
  };
  const field = (page: Page) => page.getByRole('combobox', { name: 'Que cherchez-vous' });
  const options = (page: Page) => page.getByRole('option');

  it('proposes by the keyboard, says how many, and opens what is chosen', async () => {
    await read('/', async (page) => {
      const asked = watch(page);
      await field(page).pressSequentially('cimetière', { delay: 60 });
      await options(page).first().waitFor();
      const count = await options(page).count();
      expect(await page.getByRole('status').innerText()).toContain(`${count} proposition`);
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await options(page).first().getAttribute('id')).toBe(active);
      expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('ArrowUp');
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(fiches|agences|themes)\//);
    });
  });

  it('leaves the form to Enter when nothing is chosen, and closes on Escape and Tab', async () => {
    await read('/recherche', async (page) => {
      await field(page).pressSequentially('toiture', { delay: 20 });
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await options(page).count()).toBe(0);
      expect(await field(page).inputValue()).toBe('toiture');
      await page.keyboard.press('ArrowDown');
      expect(await options(page).count()).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      expect(await options(page).count()).toBe(0);
      await field(page).press('Enter');
      await page.getByRole('heading', { name: /trouvées?$/ }).waitFor();
    });
  });

  it('asks once for a word typed twice, and stops asking for what is no longer typed', async () => {
    await read('/recherche', async (page) => {
      const asked = watch(page);
      await field(page).fill('toiture');
      await options(page).first().waitFor();
      await field(page).fill('');
      await field(page).fill('toiture');
      await options(page).first().waitFor();
      expect(asked.map(({ prefix }) => prefix)).toEqual(['toiture']);
      await field(page).pressSequentially(' de');
      await field(page).fill('');
      await page.waitForTimeout(500);
      expect(await options(page).count()).toBe(0);
      expect(asked.length).toBe(1);
    });
  });

  it('knows the communes, and sends the code with the name', async () => {
    await read('/qui-contacter', async (page) => {
      await page.getByLabel('Votre besoin').fill('isoler l’école');
      const commune = page.getByRole('combobox', { name: /^Commune/ });
      await commune.pressSequentially('tourla', { delay: 20 });
      await options(page).filter({ hasText: 'Tourlaville' }).first().click();
      expect(await commune.inputValue()).toBe('Tourlaville');
      expect(await page.locator('[name=lieu]').inputValue()).toMatch(/^50\d{3} Tourlaville$/);
      await page.getByRole('button', { name: 'Trouver qui contacter' }).click();
      expect(await page.locator('.asked').innerText()).toContain('Tourlaville');
    });
  });

  it('breaks none of the page’s rules, and asks nothing of any other host', async () => {
    await read('/', async (page, context) => {
      const [hosts, complaints] = [new Set<string>(), [] as string[]];
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );
      page.on('pageerror', (error) => complaints.push(error.message));
      await field(page).pressSequentially('<b>eau');
      await page.waitForTimeout(600);
      await field(page).fill('eau');
      await options(page).first().waitFor();
      expect([...hosts]).toEqual([system.url]);
      expect(complaints).toEqual([]);
      expect((await context.storageState()).cookies).toEqual([]);
    });
  });
});
