import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { aSheet, aSheetAnswer } from '../sheet/sheet.builder';
import { framePages } from './frame-pages';
import { toShiftedStyles } from './shifted-headings';

const htmlOf = (view: View): string => ('html' in view ? view.html : '');
const sheetFrame = framePages[0]!;
const show = (titleLevel: number, sheet = aSheet()) =>
  htmlOf(
    sheetFrame.toView(
      aSheetAnswer(sheet),
      aRequest({
        params: { slug: 'F1' },
        path: '/embed/v1/fiche/F1',
        query: new URLSearchParams({ titre: String(titleLevel) }),
        framed: { titleLevel, followsDevice: false },
      }),
    ),
  );

describe('/embed/v1/fiche/:slug', () => {
  it('asks by reference what has a capital, else by slug', () => {
    const ask = (slug: string) => sheetFrame.toVariables(aRequest({ params: { slug } }));
    expect(ask('F42')).toEqual({ slug: null, reference: 'F42' });
    expect(ask('f42')).toEqual({ slug: 'f42', reference: null });
  });

  it.each([2, 3, 4, 5, 6])('has one title, of level %d, and skips none after it', (titleLevel) => {
    const levels = [...show(titleLevel).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(titleLevel);
    expect(Math.min(...levels)).toBe(titleLevel);
    levels.forEach((level, index) =>
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? titleLevel) + 1),
    );
  });

  it('keeps what the texts look like, whatever their level', () => {
    expect(show(4)).toMatch(/<h4 [^>]*data-h="1"/);
    expect(toShiftedStyles('.sheet h1, h2 + p{}.h3{}')).toBe(
      ".sheet :is(h1, h2, h3, h4, h5, h6):where([data-h='1']), :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) + p{}.h3{}",
    );
  });

  it('leads to the whole page, and has nothing of the guide around', () => {
    const html = show(2);
    expect(html).toMatch(
      new RegExp(
        `href="https://guide.example/fiches/${aSheet().slug}" target="_blank" rel="noopener"`,
      ),
    );
    expect(html).toContain('(nouvelle fenêtre)');
    expect(html).not.toMatch(/page-header|page-footer|breadcrumb|sheet-contents|skip-link/);
    expect(html).toMatch(/<html lang="fr" dir="ltr"/);
  });

  it('never redirects: an old address shows the sheet of today', () => {
    expect(show(2)).toContain(aSheet().title);
  });
});
