import type { SheetListPageQuery } from '../generated/graphql';
import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { sheetListPage } from './sheet-list-page';
import { aFrame, aSheetItem } from './sheet.builder';

const anAnswer = (sheets: Partial<SheetListPageQuery['sheets']> = {}): SheetListPageQuery => ({
  guide: {
    ...aFrame(),
    enumLabels: [{ name: 'FeeModel', values: [{ code: 'FREE', label: 'Gratuit' }] }],
  },
  themes: { nodes: [{ code: 'eau', label: 'Eau', slug: 'eau-et-milieux', parent: null }] },
  agencies: { nodes: [{ shortName: 'CAUE 50', slug: 'caue' }] },
  sheets: {
    totalCount: 1,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    nodes: [aSheetItem()],
    facets: {
      themes: [{ theme: { slug: 'eau-et-milieux' }, count: 3 }],
      agencies: [{ agency: { slug: 'caue' }, count: 2 }],
      phases: [],
      feeModels: [{ feeModel: 'FREE', count: 5 }],
      supportTypes: [],
      beneficiaryTypes: [],
    },
    ...sheets,
  },
});

const ask = (path: string) => aRequest({ path, query: new URL(path, 'https://a.fr').searchParams });
const htmlOf = (view: View): string => ('html' in view ? view.html : '');
const show = (path: string, answer = anAnswer()) => htmlOf(sheetListPage.toView(answer, ask(path)));
const empty = anAnswer({ totalCount: 0, nodes: [] });

describe('/fiches', () => {
  it('asks for twenty sheets from the start', () => {
    expect(sheetListPage.toVariables(ask('/fiches'))).toMatchObject({ first: 20, after: null });
  });

  it('asks for the twenty before a cursor', () => {
    expect(sheetListPage.toVariables(ask('/fiches?avant=c'))).toMatchObject({
      last: 20,
      before: 'c',
    });
  });

  it('asks for a territory only when the reader names one', () => {
    expect(sheetListPage.toVariables(ask('/fiches'))).toMatchObject({ hasTerritory: false });
    expect(sheetListPage.toVariables(ask('/fiches?territoire=50129'))).toMatchObject({
      hasTerritory: true,
      territory: '50129',
    });
  });

  it('says how many sheets there are', () => {
    expect(show('/fiches')).toContain('<h2 id="resultats">1 fiche</h2>');
  });

  it('counts each value of a filter and keeps what is chosen checked', () => {
    expect(show('/fiches?cout=FREE')).toMatch(
      /<input type="checkbox" name="cout" value="FREE" checked\s*\/?>.*?Gratuit .*?\(5\)/,
    );
  });

  it('takes a theme by its code too', () => {
    expect(show('/fiches?theme=eau')).toMatch(/value="eau-et-milieux" checked/);
  });

  it('removes one filter at a time and keeps the others', () => {
    const html = show('/fiches?q=toit&cout=FREE&agence=caue&apres=c');
    for (const path of [
      '/fiches?agence=caue&amp;cout=FREE',
      '/fiches?q=toit&amp;cout=FREE',
      '/fiches?q=toit&amp;agence=caue',
    ]) {
      expect(html).toContain(`href="${path}"`);
    }
  });

  it('links to the next and the previous page with the filters', () => {
    const pageInfo = {
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: 'd=',
      endCursor: 'f=',
    };
    const html = show('/fiches?cout=FREE&apres=c', anAnswer({ pageInfo }));
    expect(html).toContain('href="/fiches?cout=FREE&amp;apres=f%3D"');
    expect(html).toContain('href="/fiches?cout=FREE&amp;avant=d%3D"');
  });

  it('sends words to the search, with the filters', () => {
    const html = show('/fiches?cout=FREE&territoire=50129');
    const [, form = ''] = /<form class="search"(.*?)<\/form>/.exec(html) ?? [];
    expect(form).toContain('action="/recherche" method="post"');
    expect(form).toContain('type="hidden" name="cout" value="FREE"');
    expect(form).toContain('type="hidden" name="territoire" value="50129"');
    expect(html.match(/name="q"/g)).toHaveLength(1);
  });

  it('keeps the words of an old link while filters change, and offers to search them', () => {
    const html = show('/fiches?q=zeppelin', empty);
    const [, filters = ''] = /<form class="filter-form"(.*?)<\/form>/.exec(html) ?? [];
    expect(filters).toContain('type="hidden" name="q" value="zeppelin"');
    expect(html).toMatch(/method="post"><input type="hidden" name="q" value="zeppelin"/);
  });

  it('admits that it found nothing, and says whom to ask', () => {
    const html = show('/fiches?q=zeppelin', empty);
    expect(html).toContain('Aucune fiche');
    expect(html).toContain('href="/agences/manche-ingenierie"');
    expect(html).not.toContain('Retirez un des filtres');
    expect(show('/fiches?q=zeppelin&cout=FREE', empty)).toContain('Retirez un des filtres');
  });
});
