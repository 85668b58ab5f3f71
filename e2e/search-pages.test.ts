import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findViolations, launchBrowser, openPage, screens, takePicture } from './testing/browser';
import { startSystem, type System } from './testing/system';

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), system?.stop()]);
}, 120_000);

/** Opens a page for the time of a test, without script when so asked. */
async function read(
  path: string,
  test: (page: Page, context: BrowserContext) => Promise<void>,
  { javaScriptEnabled = true, width = 1280 } = {},
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 800 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto(`${system.url}${path}`);
  await test(page, context);
  await context.close();
}

const search = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Que cherchez-vous').fill(words);
  await page.getByRole('button', { name: 'Rechercher' }).click();
};

const describeNeed = async (page: Page, need: string, commune = ''): Promise<void> => {
  await page.getByLabel('Votre besoin').fill(need);
  await page.getByLabel('Commune').fill(commune);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Trouver qui contacter' }).click();
};

const titles = (page: Page) => page.locator('.found-sheets h3').allInnerTexts();
const agencies = (page: Page) => page.locator('.oriented-name').allInnerTexts();
const withoutScript = { javaScriptEnabled: false };

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
  it.each(screens)(
    'has nothing for axe, nor a scroll bar below, at $width pixels, $colorScheme',
    async (screen) => {
      const page = await openPage(browser, screen, `${system.url}${path}`);
      await act(page);
      await page.waitForLoadState();
      await takePicture(page, `${name}-${screen.width}-${screen.colorScheme}`);
      expect(await findViolations(page)).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

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
        const [first] = await agencies(page);
        expect(first).not.toContain('eau');
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
