import {
  elementTitles as titles,
  startFramedGuide,
  type FramedGuide,
} from './testing/framed-guide';
import { findOverflow } from './testing/overflow';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

describe('a hostile host', () => {
  it('that resets everything, from right to left, with a narrow screen, has elements that work', async () => {
    const address = site.host.show(site.allElements, { direction: 'rtl', isHostile: true });
    const { page, context, complaints } = await site.open(address, {
      viewport: { width: 320, height: 800 },
    });
    for (const [element, title] of Object.entries(titles)) {
      const shown = page.locator(element);
      await shown.getByRole('heading', { name: title }).first().waitFor();
      const seen = await shown.locator('.idm').evaluate((box) => {
        const view = box.ownerDocument.defaultView!;
        const style = view.getComputedStyle(box);
        return {
          direction: style.direction,
          text: Number.parseFloat(style.fontSize) >= 16,
          overflow: box.scrollWidth - box.clientWidth,
        };
      });
      expect([element, seen]).toEqual([element, { direction: 'ltr', text: true, overflow: 0 }]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('with an old jQuery that looks through its page finds it as it was, and elements work', async () => {
    const { page, context, complaints } = await site.open(
      site.host.show(`<script src="/jquery.js"></script>${site.allElements}`, { isOld: true }),
    );
    for (const [element, title] of Object.entries(titles))
      await page.locator(element).getByRole('heading', { name: title }).first().waitFor();
    const seen = await page.evaluate(`[
      jQuery.fn.jquery, jQuery('a').length, jQuery('form, button, input').length,
      jQuery('idm-guide').hide().is(':visible'), jQuery('idm-guide').show().is(':visible'),
    ]`);
    // The four links that hosts wrote, and nothing of ours.
    expect(seen).toEqual(['1.12.4', 4, 0, false, true]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('whose text is ten pixels high changes no size of ours; zoomed by two, it is not wider than the screen', async () => {
    const sizeOf = async (head: string, zoom = 1) => {
      const { page, context } = await site.open(
        site.host.show(site.elementOf('idm-contact', 'agency="caue"'), { head }),
        { viewport: { width: 1280 / zoom, height: 800 }, deviceScaleFactor: zoom },
      );
      const title = page.locator('idm-contact').locator('[data-h]').first();
      await title.waitFor();
      const size = await title.evaluate((node) => getComputedStyle(node).fontSize);
      const overflow = await findOverflow(page);
      await context.close();
      return { size, overflow };
    };
    const plain = await sizeOf('');
    const small = '<link rel="stylesheet" href="/small.css">';
    expect(await sizeOf(small)).toEqual({ ...plain, overflow: [] });
    expect((await sizeOf('', 2)).overflow).toEqual([]);
  });

  it('whose texts are loud gives nothing of it', async () => {
    const look = async (head: string) => {
      const { page, context } = await site.open(
        site.host.show(site.elementOf('idm-contact', 'agency="caue"'), { head }),
      );
      await page.locator('idm-contact [data-h]').first().waitFor();
      const styles = await page
        .locator('idm-contact')
        .locator('.idm-content')
        .locator('xpath=.//*')
        .evaluateAll((nodes) =>
          nodes.map((node) => {
            const style = node.ownerDocument.defaultView!.getComputedStyle(node);
            // Custom properties come in any order.
            return Array.from(style)
              .filter((name) => !name.startsWith('--'))
              .map((name) => `${name}: ${style.getPropertyValue(name)}`);
          }),
        );
      await context.close();
      return styles;
    };
    const plain = await look('');
    expect(plain.length).toBeGreaterThan(10);
    expect(await look('<link rel="stylesheet" href="/loud.css">')).toEqual(plain);
  });

  it('keeps its styles and its globals', async () => {
    const look = async (body: string) => {
      const { page, context } = await site.open(site.host.show(body));
      const shown = page.locator('idm-guide, idm-sheet, idm-contact, idm-orient');
      const hasScript = (await page.locator('script').count()) > 0;
      for (const element of hasScript ? await shown.all() : [])
        await element.locator('[data-h]').first().waitFor();
      const seen = await page.locator('#witness').evaluate((witness) => {
        const view = witness.ownerDocument.defaultView!;
        return {
          globals: Object.getOwnPropertyNames(view).sort(),
          styles: [witness, witness.querySelector('b')!, witness.previousElementSibling!].map(
            (element) => {
              const style = view.getComputedStyle(element);
              return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`);
            },
          ),
        };
      });
      await context.close();
      return seen;
    };
    const withoutScripts = site.allElements.replaceAll(/<script.*<\/script>/g, '');
    expect(await look(site.allElements)).toEqual(await look(withoutScripts));
  });

  it('may remove elements, move them, add them again, and ask twice for their scripts', async () => {
    const twice = site.elementOf('idm-guide', 'theme="eau"') + site.elementOf('idm-guide');
    const { page, context, complaints, asked } = await site.open(site.host.show(twice));
    const guides = page.locator('idm-guide');
    await guides.first().locator('.sheet-item').first().waitFor();
    const before = await guides.first().locator('.sheet-item').count();
    await page.locator('main').evaluate((main) => {
      const first = main.querySelector('idm-guide')!;
      first.remove();
      main.querySelector('idm-guide')!.after(first);
      main.append(main.ownerDocument.createElement('idm-guide'));
    });
    await guides.nth(2).locator('.sheet-item').first().waitFor();
    expect(await guides.nth(1).locator('.sheet-item').count()).toBe(before);
    // What it showed is still there: nobody asks for it again.
    expect(asked.filter((one) => one.endsWith('/guide?theme=eau'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('may change an element while it is away, or move it while it loads', async () => {
    const { page, context } = await site.open(
      site.host.show(site.elementOf('idm-sheet', 'reference="F12"')),
    );
    const sheet = page.locator('idm-sheet');
    await sheet.getByText('Fiche F12').first().waitFor();
    await sheet.evaluate(async (element) => {
      const { parentElement } = element;
      element.remove();
      element.setAttribute('reference', 'F13');
      await new Promise((later) => setTimeout(later, 50));
      parentElement!.append(element);
    });
    await sheet.getByText('Fiche F13').first().waitFor();
    await sheet.evaluate(async (element) => {
      element.setAttribute('reference', 'F14');
      await new Promise((later) => setTimeout(later, 0));
      element.parentElement!.prepend(element);
    });
    await sheet.getByText('Fiche F14').first().waitFor();
    await context.close();
  });

  it('may stand an element in a shadow root of its own, whose titles count', async () => {
    const { page, context } = await site.open(
      site.host.show(
        `<h4>Autre chose</h4><div id="card"></div>${site.elementOf('idm-contact', 'agency="caue" hidden')}`,
      ),
    );
    await page.locator('#card').evaluate((card) => {
      const root = card.attachShadow({ mode: 'open' });
      const [title, contact] = ['h2', 'idm-contact'].map((tag) =>
        card.ownerDocument.createElement(tag),
      );
      title!.textContent = 'Nos aides';
      contact!.setAttribute('agency', 'caue');
      root.append(title!, contact!);
    });
    const title = page.locator('#card idm-contact [data-h="1"]').first();
    await title.waitFor();
    expect(await title.evaluate(({ tagName }) => tagName)).toBe('H3');
    await context.close();
  });

  it('in a sandbox with scripts alone has elements that work, forms too', async () => {
    const inner = site.host.show(site.elementOf('idm-guide'));
    const { page, context, complaints } = await site.open(
      site.host.show(
        `<iframe name="inner" title="Guide" sandbox="allow-scripts" src="${inner}" width="900" height="700"></iframe>`,
      ),
    );
    const guide = page.frame('inner')!.locator('idm-guide');
    await guide.getByLabel('Chercher par mots').fill('cantine');
    await guide.getByLabel('Chercher par mots').press('Enter');
    await guide.getByRole('heading', { name: 'Rechercher une fiche' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
