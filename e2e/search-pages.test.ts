import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './testing/browser';
import { describeNeed, readPage, search, type Reading } from './testing/reader';
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

const titles = (page: Page) => page.locator('.found-sheets h3').allInnerTexts();
const agencies = (page: Page) => page.locator('.oriented-name').allInnerTexts();
const withoutScript = { javaScriptEnabled: false };

describe('/recherche', () => {
  it('finds without script, filters, goes on and back, and keeps the words to itself', async () => {
    await read(
      '/',
      async (page) => {
        await search(page, 'école');
        expect(page.url()).toBe(`${system.url}/recherche`);
        const first = await titles(page);
        await page.getByRole('button', { name: 'Fiches suivantes' }).click();
        const second = await titles(page);
        expect(second.filter((title) => first.includes(title))).toEqual([]);
        await page.getByRole('button', { name: 'Fiches précédentes' }).click();
        expect(await titles(page)).toEqual(first);
        await page.locator('summary', { hasText: 'Coût' }).click();
        await page.getByLabel(/^Payant/).check();
        await page.getByRole('button', { name: 'Appliquer' }).click();
        const paid = await titles(page);
        expect(paid.length).toBeLessThan(first.length);
        expect(await page.locator('#q').inputValue()).toBe('école');
        await page.getByRole('button', { name: /Retirer le filtre\s+Payant/ }).click();
        expect(await titles(page)).toEqual(first);
        expect(page.url()).toBe(`${system.url}/recherche`);
        expect(await page.title()).not.toContain('école');
      },
      withoutScript,
    );
  });

  it('proposes words for those it does not know, and takes them by a button', async () => {
    await read(
      '/recherche',
      async (page) => {
        await search(page, 'vidéoprojectuer');
        await page.getByRole('button', { name: /^Essayez plutôt/ }).click();
        expect(await page.locator('#q').inputValue()).toContain('vidéoprojecteur');
      },
      withoutScript,
    );
  });

  it('leads from words to whom to call', async () => {
    await read(
      '/recherche',
      async (page) => {
        await search(page, 'cimetière saturé');
        await page.getByRole('button', { name: 'Qui contacter pour ce besoin' }).click();
        await page.waitForURL('**/qui-contacter');
        expect(await page.locator('.is-first a[href^="tel:"]').count()).toBe(1);
      },
      withoutScript,
    );
  });

  it('admits that it found nothing, and offers a sentence, somebody and themes', async () => {
    await read(
      '/recherche',
      async (page) => {
        await search(page, 'soucoupe volante');
        expect(await page.getByRole('heading', { name: 'Aucune fiche trouvée' }).count()).toBe(1);
        expect(await titles(page)).toEqual([]);
        expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
        expect(await page.getByRole('button', { name: 'Décrire mon besoin' }).count()).toBe(1);
      },
      withoutScript,
    );
  });

  it('comes back from a sheet, and reloads, without asking to send again', async () => {
    await read('/recherche', async (page) => {
      await search(page, 'école');
      await page.getByRole('button', { name: 'Fiches suivantes' }).click();
      const [found] = await titles(page);
      await page.locator('.found-sheets a').first().click();
      await page.waitForURL('**/fiches/*');
      const isBack = () => page.getByRole('link', { name: found! }).waitFor();
      await page.goBack();
      await isBack();
      await page.reload();
      await isBack();
      await page.goBack();
      await page.goBack();
      await page.waitForTimeout(500);
      expect(await titles(page)).toEqual([]);
      expect(await page.locator('#q').inputValue()).toBe('');
    });
  });

  it('reads what is hostile as words', async () => {
    const hostile = [
      '"><img src=x onerror=alert(1)>',
      '</textarea><script>alert(1)</script>',
      '🚒🔥',
      '\u202e\u0000\ufffe',
      '(a+)+$',
      "' OR 1=1 --",
      '{{7*7}}',
    ];
    for (const [path, name] of [
      ['/recherche', 'q'],
      ['/qui-contacter', 'besoin'],
    ] as const)
      for (const words of hostile) {
        const answer = await fetch(`${system.url}${path}`, {
          method: 'POST',
          body: new URLSearchParams({ [name]: words, commune: words, territoire: words }),
        });
        const html = await answer.text();
        expect([words, answer.status]).toEqual([words, 200]);
        expect(html).not.toMatch(/<img src=x|<script>alert/);
      }
  });

  it('still reads the links of before the search, and offers better', async () => {
    await read(
      '/fiches?q=toiture',
      async (page) => {
        expect(await page.locator('.sheet-item').count()).toBeGreaterThan(0);
        await page.goto(`${system.url}/fiches?q=licorne`);
        await page.getByRole('button', { name: 'Rechercher dans le guide' }).click();
        expect(await page.locator('#q').inputValue()).toBe('licorne');
      },
      withoutScript,
    );
  });
});

describe('/qui-contacter', () => {
  it('says on the first screen of a telephone whom to call', async () => {
    await read(
      '/qui-contacter',
      async (page) => {
        await describeNeed(page, 'Notre pont sur la rivière est fissuré', 'Percy-en-Normandie');
        const call = await page.locator('.is-first a[href^="tel:"]').boundingBox();
        expect(call!.y + call!.height).toBeLessThan(640);
      },
      { width: 360 },
    );
  });

  it('answers two needs apart', async () => {
    await read(
      '/qui-contacter',
      async (page) => {
        await describeNeed(page, 'Isoler l’école et planter des arbres dans la cour', 'St Lo');
        expect(await page.locator('.need').count()).toBe(2);
        expect(await page.locator('.need .is-first').count()).toBe(2);
        expect(await page.locator('.need').nth(1).innerText()).toContain('Végétaliser une cour');
      },
      withoutScript,
    );
  });

  it('says who does not bring drinking water to the CA du Cotentin, and does not send there', async () => {
    await read(
      '/qui-contacter',
      async (page) => {
        await describeNeed(page, 'Des fuites sur le réseau d’eau potable', 'Cherbourg-en-Cotentin');
        expect(await page.locator('main').innerText()).toMatch(
          /SDeau50 n’intervient pas sur ce territoire\s: Cherbourg-en-Cotentin/,
        );
        const toCallFirst = await page.locator('.is-first .oriented-name').allInnerTexts();
        expect(toCallFirst.join()).not.toContain('l’eau');
        expect(
          await page
            .locator('.oriented', { has: page.locator('.not-there') })
            .first()
            .innerText(),
        ).toContain('Syndicat départemental de l’eau');
      },
      withoutScript,
    );
  });

  it('asks which commune, and goes on with the rest of what was asked', async () => {
    await read(
      '/qui-contacter',
      async (page) => {
        await describeNeed(page, 'isoler l’école', '50470');
        await page.getByRole('radio', { name: /Tourlaville.*Ancienne commune/ }).check();
        await page.getByRole('button', { name: 'Continuer' }).click();
        expect(await page.locator('.asked').innerText()).toContain('Tourlaville');
        expect(await agencies(page)).not.toEqual([]);
      },
      withoutScript,
    );
  });

  it('admits that nobody answers, and says to whom to speak', async () => {
    await read(
      '/qui-contacter',
      async (page) => {
        await describeNeed(page, 'soucoupe volante');
        expect(await agencies(page)).toEqual([]);
        expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
      },
      withoutScript,
    );
  });
});
