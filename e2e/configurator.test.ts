import type { Page } from 'playwright-core';
import { checkedScreens, findViolations, takePicture } from './testing/browser';
import { startFramedGuide, type FramedGuide } from './testing/framed-guide';
import { findOverflow } from './testing/overflow';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

const code = (page: Page) => page.locator('#resultat code').first().innerText();

describe('/integrer', () => {
  it('gives, as one chooses, what works when it is pasted in another site', async () => {
    const { page, context, complaints } = await site.open(`${site.url}/integrer`);
    await page.locator('.preview idm-guide .sheet-item').first().waitFor();
    await page.getByLabel('Une fiche', { exact: true }).check();
    await page.locator('#resultat').getByText('Donnez la référence d’une fiche').waitFor();
    await page.getByLabel('Référence de la fiche').fill('f12');
    await page.getByLabel('Référence de la fiche').press('Tab');
    const title = 'Réhabiliter un bâtiment communal ancien';
    await page
      .locator('.preview idm-sheet')
      .getByRole('heading', { name: title })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('fiche')).toBe('f12');
    const pasted = await code(page);
    expect(complaints).toEqual([]);
    await page.goto(site.host.show(pasted));
    await page.locator('idm-sheet').getByRole('heading', { name: title }).first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('works without scripts, by its address alone', async () => {
    const address = `${site.url}/integrer?quoi=contact&joindre=caue&affichage=iframe`;
    const { page, context } = await site.open(address, { javaScriptEnabled: false });
    const pasted = await code(page);
    expect(await page.getByRole('button', { name: 'Copier' }).count()).toBe(0);
    await page.frameLocator('.preview-frame').getByRole('heading').first().waitFor();
    await page.goto(site.host.show(pasted));
    await page.frameLocator('iframe').getByRole('heading', { name: 'CAUE' }).first().waitFor();
    await context.close();
  });

  it('copies', async () => {
    const { page, context } = await site.open(`${site.url}/integrer?affichage=wordpress&theme=eau`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier' }).first().click();
    await page.getByRole('button', { name: 'Copié' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '[guide_departemental type="guide" theme="eau"]',
    );
    await context.close();
  });

  it('tells what is lacking, and shows no code that is not that of the choice', async () => {
    const { page, context } = await site.open(`${site.url}/integrer`);
    const told = (text: RegExp) =>
      page.locator('#suivi').filter({ hasText: text }).waitFor({ state: 'attached' });
    await page.getByLabel('Une fiche', { exact: true }).check();
    await told(/Donnez la référence d’une fiche/);
    await page.getByLabel('Comment joindre une agence').check();
    await page.getByLabel('Agence à joindre').selectOption('caue');
    await told(/ont suivi votre choix/);
    await page.route('**/integrer?*', (route) => route.abort());
    await page.getByLabel('Agence à joindre').selectOption({ index: 2 });
    await told(/Le guide ne répond pas/);
    expect(await page.locator('#resultat code').count()).toBe(0);
    await context.close();
  });

  it('refuses a sheet that is not there and a colour that cannot be read', async () => {
    const { page, context } = await site.open(`${site.url}/integrer?quoi=fiche&fiche=F999`);
    await page.getByText('Aucune fiche du guide n’a la référence F999').waitFor();
    expect(await page.locator('#resultat code').count()).toBe(0);
    await page.goto(`${site.url}/integrer?couleur=%23ffcc00`);
    expect(await page.locator('#resultat .notice').innerText()).toMatch(
      /#ffcc00 se lit mal sur les fonds clairs.*contraste de 1,2/,
    );
    await context.close();
  });

  it.each(checkedScreens)(
    'has nothing for axe at $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      for (const query of [
        '',
        '?quoi=fiche',
        '?quoi=orienter&affichage=iframe&couleur=%237a1f3d',
      ]) {
        const { page, context } = await site.open(`${site.url}/integrer${query}`, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        await page.waitForTimeout(600);
        await takePicture(page, `configurator-${query.length}-${width}-${colorScheme}`);
        expect(await findViolations(page)).toEqual([]);
        expect(await findOverflow(page)).toEqual([]);
        await context.close();
      }
    },
  );
});
