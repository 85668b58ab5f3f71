import type { Browser, Page } from 'playwright-core';
import {
  checkedPages,
  findViolations,
  launchBrowser,
  openPage,
  takePicture,
} from './testing/browser';
import { findOverflow } from './testing/overflow';
import { describeNeed, search } from './testing/reader';
import { startSystem, type System } from './testing/system';

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), system?.stop()]);
}, 120_000);

const states = {
  'search-empty': ['/recherche?theme=eau&phase=WORKS', async () => undefined],
  'search-found': ['/recherche', (page) => search(page, 'le toit de l’école est mal isolé')],
  'search-misspelt': ['/recherche', (page) => search(page, 'paneau photovoltaik')],
  'search-none': ['/recherche', (page) => search(page, 'soucoupe volante')],
  'search-signpost': ['/recherche', (page) => search(page, 'poteau incendie DECI')],
  'orient-empty': ['/qui-contacter', async () => undefined],
  'orient-one': ['/qui-contacter', (page) => describeNeed(page, 'Notre pont est fissuré', 'Percy')],
  'orient-two': [
    '/qui-contacter',
    (page) => describeNeed(page, 'Isoler l’école et planter des arbres dans la cour', 'Saint-Lô'),
  ],
  'orient-not-there': [
    '/qui-contacter',
    (page) => describeNeed(page, 'Des fuites sur le réseau d’eau potable', 'Cherbourg'),
  ],
  'orient-none': ['/qui-contacter', (page) => describeNeed(page, 'soucoupe volante')],
  'orient-which': [
    '/qui-contacter',
    (page) => describeNeed(page, 'isoler l’école', 'Saint-Martin'),
  ],
  'too-long': [
    '/recherche',
    async (page) => {
      await page.evaluate("document.querySelector('#q').removeAttribute('maxlength')");
      await search(page, 'a'.repeat(10_000));
    },
  ],
} satisfies Record<string, [string, (page: Page) => Promise<void>]>;

describe.each(Object.entries(states))('the page %s', (name, [path, act]) => {
  it.each(checkedPages)(
    'has nothing for axe, nor a scroll bar below, at $width pixels, $colorScheme',
    async (screen) => {
      const page = await openPage(browser, screen, `${system.url}${path}`);
      await act(page);
      await page.waitForLoadState();
      await takePicture(page, `${name}-${screen.width}-${screen.colorScheme}`);
      expect(await findViolations(page)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
      await page.close();
    },
  );
});
