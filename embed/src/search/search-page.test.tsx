import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { aSheetItem } from '../sheet/sheet.builder';
import { searchPage } from './search-page';
import { aFound, aPassage, aSearchAnswer, aSignpost, nothingFound } from './search.builder';

const htmlOf = (view: View): string => ('html' in view ? view.html : '');
const asked = (form: string) => aRequest({ form: new URLSearchParams(form) });
const show = (form: string, found = aFound()) =>
  htmlOf(searchPage.toView(aSearchAnswer(found), asked(form)));

describe('/recherche', () => {
  it('asks nothing of the search until something is typed', () => {
    expect(searchPage.toVariables(aRequest())).toMatchObject({ isAsked: false, query: '' });
    expect(searchPage.toVariables(asked('q=+'))).toMatchObject({ isAsked: false });
    expect(searchPage.toVariables(asked('q=toit&phase=WORKS'))).toMatchObject({
      isAsked: true,
      query: 'toit',
      filter: { phases: ['WORKS'], contains: null },
      first: 20,
    });
  });

  it('offers an empty field, with the filters of its address', () => {
    const request = aRequest({ query: new URLSearchParams('theme=eau&phase=WORKS') });
    const html = htmlOf(searchPage.toView(aSearchAnswer(), request));
    expect(html).toMatch(/<form[^>]*action="\/recherche" method="post"/);
    expect(html).toMatch(/name="theme" value="eau-et-milieux" checked/);
    expect(html).toMatch(/name="phase" value="WORKS" checked[^>]*><span>Travaux/);
  });

  it('says in the title how many sheets, and never what was typed', () => {
    const title = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
    expect(title(show('q=Ginette'))).toMatch(/^1 fiche trouvée – /);
    expect(title(show('q=Ginette', nothingFound()))).toMatch(/^Aucune fiche trouvée – /);
  });

  it('has no address that says what was typed', () => {
    const html = show('q=Ginette', nothingFound({ nearbyThemes: [{ label: 'Eau', slug: 'eau' }] }));
    expect([...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].join()).not.toContain('Ginette');
  });

  it('marks what was recognised, in the title and the summary where they stand, and in passages', () => {
    const sheet = aSheetItem({ title: 'Refaire un toit', summary: 'Un toit sain.' });
    const highlights = [
      aPassage('TITLE', 'Refaire un ', ['toit']),
      aPassage('SUMMARY', 'Un ', ['toit'], ' sain.'),
      aPassage('NEED', 'Le ', ['toit'], ' fuit'),
    ];
    const html = show('q=toit', aFound({ edges: [{ rank: 21, node: sheet, highlights }] }));
    expect(html).toContain('>Refaire un <mark>toit</mark></a></h3>');
    expect(html).toMatch(/<a data-rank="21" href="\/fiches\/maitriser/);
    expect(html).toContain('<p>Un <mark>toit</mark> sain.</p>');
    expect(html).toMatch(/Exemple de besoin\u00a0:<\/span> Le <mark>toit<\/mark> fuit/);
    expect(html.match(/<mark>/g)).toHaveLength(3);
  });

  it('shows markup as the text that it is', () => {
    const highlights = [aPassage('NEED', '<img src=x>', ['<b>toit</b>'])];
    const html = show(
      `q=${encodeURIComponent('"><script>alert(1)</script>')}`,
      aFound({ edges: [{ rank: 1, node: aSheetItem(), highlights }], suggestion: '<i>toit</i>' }),
    );
    expect(html).not.toMatch(/<script>alert|<img src=x|<b>toit|<i>toit/);
    expect(html).toContain('&lt;img src=x><mark>&lt;b>toit&lt;/b></mark>');
  });

  it('goes on by buttons that carry the words', () => {
    const pageInfo = {
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: 'd=',
      endCursor: 'f=',
    };
    const html = show('q=toit', aFound({ pageInfo, suggestion: 'toiture' }));
    for (const [name, value] of [
      ['apres', 'f='],
      ['avant', 'd='],
      ['plutot', 'toiture'],
    ])
      expect(html).toContain(`type="submit" form="recherche" name="${name}" value="${value}"`);
  });

  it('removes one filter at a time by a button', () => {
    expect(show('q=toit&cout=FREE&agence=caue')).toMatch(
      /<button class="tag tag-remove" type="submit" form="recherche" name="filtres" value="agence=caue">.*?Gratuit/,
    );
  });

  it('keeps the filters, the boxes and the territory in the form', () => {
    const html = show('q=toit&territoire=50129');
    expect(html).toContain('name="territoire" value="50129" form="recherche"');
    expect(html).toMatch(/name="cout" value="FREE" form="recherche"/);
  });

  it('gives the words to « Qui contacter ? »', () => {
    expect(show('q=toit')).toMatch(
      /action="\/qui-contacter" method="post"><input type="hidden" name="besoin" value="toit"/,
    );
  });

  it('admits that it found nothing, and offers somebody, themes and a sentence', () => {
    const found = nothingFound({ nearbyThemes: [{ label: 'Eau', slug: 'eau' }] });
    const html = show('q=licorne', found);
    expect(html).toContain('Aucune fiche du guide ne répond');
    expect(html).toContain('href="/agences/manche-ingenierie"');
    expect(html).toContain('href="tel:+33261910116"');
    expect(html).toContain('href="/themes/eau"');
    expect(html).toContain('Décrire mon besoin');
    expect(html).not.toContain('Retirez un des filtres');
    expect(show('q=licorne&cout=FREE', found)).toContain('Retirez un des filtres');
  });

  it('says who answers what the network does not serve', () => {
    const html = show('q=bouche', nothingFound({ signposts: [aSignpost({ isDemoData: true })] }));
    expect(html).toContain('Hors réseau');
    expect(html).toContain('Le service départemental d’incendie');
    expect(html).toContain('Donnée de démonstration');
    expect(html).not.toContain('Aucune fiche du guide ne répond');
  });
});
