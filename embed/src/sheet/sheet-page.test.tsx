import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { sheetPage } from './sheet-page';
import { aContact, aFrame, aSheet, aSheetAnswer, aSheetItem } from './sheet.builder';

const slug = aSheet().slug;
const request = aRequest({ params: { slug }, path: `/fiches/${slug}` });
const preview = { ...request, preview: { token: 'jeton+1' } };

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
const htmlOf = (view: View): string => ('html' in view ? view.html : '');
const show = (sheet = aSheet(), asked = request) =>
  htmlOf(sheetPage.toView(aSheetAnswer(sheet), asked));

describe('/fiches/:slug', () => {
  it('opens with what is free, what is not, and who answers', () => {
    expect(textOf(show())).toMatch(
      /Gratuit : le premier niveau Payant : la suite, selon l’agence Qui répond : CAUE 50, Accueil des collectivités/,
    );
  });

  it('says that conditions are still to be confirmed', () => {
    expect(textOf(show(aSheet({ feeStatus: 'TO_CONFIRM' })))).toContain(
      'la suite, selon l’agence (à confirmer)',
    );
  });

  it('offers to call the first contact who has a number', () => {
    const contacts = [
      aContact({ id: 'a', phone: null }),
      aContact({ id: 'b', phone: '0261910099' }),
    ];
    expect(show(aSheet({ contacts }))).toContain('<a class="button" href="tel:+33261910099">');
  });

  it('calls the agency when no contact has a number', () => {
    expect(show(aSheet({ contacts: [] }))).toContain('href="tel:+33261910112"');
  });

  it('sends a colleague the title and the address, without the preview', () => {
    expect(show(aSheet(), preview)).toContain(
      `mailto:?subject=${encodeURIComponent(aSheet().title)}`,
    );
    expect(show(aSheet(), preview)).not.toMatch(/mailto:[^"]*apercu/);
  });

  it('names each partner at its own phases', () => {
    expect(textOf(show())).toMatch(/DESIGN SDEM50 , partenaire/);
  });

  it('has one h1 and skips no level of heading', () => {
    const levels = [...show().matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) =>
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1),
    );
  });

  it('shows no empty section', () => {
    const html = show(
      aSheet({ needExamples: [], notCovered: [], partnerships: [], relatedSheets: [] }),
    );
    expect(html).not.toMatch(/id="(besoins|non-compris|partenaires|voisines|liens|sources)"/);
  });

  it('shows stored text as text', () => {
    const html = show(
      aSheet({ title: '<script>alert(1)</script>', needExamples: ['<img src=x>'] }),
    );
    expect(html).not.toMatch(/<script>alert|<img/);
  });

  it('shows an unsafe address as plain words', () => {
    const links = [{ label: 'Piège', url: 'javascript:alert(1)' }];
    const html = show(aSheet({ links }));
    expect(html).toContain('<li>Piège</li>');
    expect(html).not.toContain('javascript:');
  });

  it('answers 404 when there is no such sheet', () => {
    expect(sheetPage.toView(aSheetAnswer(null), request)).toMatchObject({ status: 404 });
  });

  it('sends an old address to the current one, for ever', () => {
    expect(sheetPage.toView(aSheetAnswer(), { ...request, params: { slug: 'ancien' } })).toEqual({
      redirect: `/fiches/${slug}`,
      status: 301,
    });
  });

  it('knows a sheet by its reference too', () => {
    const ask = (slug: string) => sheetPage.toVariables({ ...request, params: { slug } });
    expect(ask('F12')).toEqual({ slug: null, reference: 'F12' });
    expect(ask('toit')).toEqual({ slug: 'toit', reference: null });
  });

  it('does not redirect a preview', () => {
    expect(
      sheetPage.toView(aSheetAnswer(), { ...preview, params: { slug: 'ancien' } }),
    ).toMatchObject({ status: 200 });
  });

  it('answers 410 for a withdrawn sheet, with the one that replaces it', () => {
    const view = sheetPage.toView(
      {
        guide: { ...aFrame(), enumLabels: [] },
        sheet: {
          __typename: 'WithdrawnSheet',
          reference: 'F90',
          title: 'Installer une cabine',
          withdrawnAt: '2026-11-20T09:00:00.000Z',
          replacedBy: aSheetItem(),
        },
      },
      request,
    );
    expect(view).toMatchObject({ status: 410 });
    expect(htmlOf(view)).toContain(`/fiches/${aSheetItem().slug}`);
  });
});

describe('a preview', () => {
  it('carries the band « Brouillon » and stays out of search engines', () => {
    expect(textOf(show(aSheet(), preview))).toContain('Brouillon.');
    expect(show(aSheet(), preview)).toContain('<meta name="robots" content="noindex"');
    expect(show()).not.toContain('Brouillon');
  });

  it('is kept by the links within the guide', () => {
    expect(show(aSheet(), preview)).toContain('href="/agences/caue?apercu=jeton%2B1"');
  });
});

describe('demonstration content', () => {
  const demo = aSheet({ isDemoData: true, contacts: [aContact({ isDemoData: true })] });

  it('is marked on the sheet and on the contact', () => {
    expect(textOf(show(demo)).match(/Donnée de démonstration/g)).toHaveLength(2);
    expect(show()).not.toContain('Donnée de démonstration');
  });

  it('is not indexed and has no JSON-LD', () => {
    expect(show(demo)).toContain('<meta name="robots" content="noindex"');
    expect(show(demo)).not.toContain('application/ld+json');
    expect(show()).toContain('application/ld+json');
  });
});
