import { parseChoice } from './choice';
import { toElementSnippet, toFrameSnippet, toShortcode } from './snippets';

const where = {
  publicUrl: 'https://guide.example',
  target: { title: 'Réhabiliter « l’école » & son toit', path: '/fiches?theme=eau&phase=WORKS' },
};
const choose = (query: string) => parseChoice(new URLSearchParams(query));

describe('parseChoice', () => {
  it('is the whole list in the page when nothing is chosen', () => {
    expect(choose('')).toMatchObject({ thing: 'guide', display: 'element', titleLevel: null });
  });

  it('leaves out what nobody could have chosen', () => {
    const odd = choose(
      'quoi=tout&theme=%22><script>&phase=NEVER&titre=9&couleur=red&fiche=<b>&territoire=x&portail=A B',
    );
    expect(odd).toEqual(choose(''));
  });

  it('reads a reference and a colour as one types them', () => {
    expect(choose('quoi=fiche&fiche= f12 &couleur=%23AA00FF')).toMatchObject({
      reference: 'F12',
      accent: '#aa00ff',
    });
  });
});

describe('toElementSnippet', () => {
  it('writes what the choice says, and the same page for who has no script', () => {
    const choice = choose(
      'theme=eau&theme=numerique&agence=caue&phase=WORKS&titre=3&portail=mairie&couleur=%237a1f3d',
    );
    expect(toElementSnippet(choice, { path: '/embed/v1/guide.js' }, where)).toBe(
      `<script type="module" src="https://guide.example/embed/v1/guide.js"></script>
<idm-guide agency="caue" theme="eau numerique" phase="WORKS" portal="mairie" heading-level="3" accent="#7a1f3d">
  <a href="https://guide.example/fiches?theme=eau&amp;phase=WORKS">Réhabiliter « l’école » &amp; son toit</a>
</idm-guide>`,
    );
  });

  it('has the integrity of a pinned script', () => {
    const script = { path: '/embed/pinned/fiche.0.js', integrity: 'sha384-a' };
    expect(toElementSnippet(choose('quoi=fiche&fiche=F12'), script, where)).toMatch(
      /^<script type="module" src="[^"]+" integrity="sha384-a" crossorigin><\/script>\n<idm-sheet reference="F12">/,
    );
  });
});

describe('toFrameSnippet', () => {
  it.each([
    ['', '/embed/v1/guide'],
    [
      'theme=eau&agence=caue&cout=FREE&territoire=50129&titre=4',
      '/embed/v1/guide?theme=eau&amp;agence=caue&amp;cout=FREE&amp;territoire=50129&amp;titre=4',
    ],
    ['quoi=fiche&fiche=F12&theme=eau', '/embed/v1/fiche/F12'],
    ['quoi=contact&joindre=caue&portail=mairie', '/embed/v1/contact/caue?portail=mairie'],
    ['quoi=orienter&territoire=50129', '/embed/v1/orienter?territoire=50129'],
  ])('of « %s » frames %s', (query, path) => {
    const snippet = toFrameSnippet(choose(query), where);
    expect(snippet).toContain(`src="https://guide.example${path}"`);
    expect(snippet).toContain('title="Réhabiliter « l’école » &amp; son toit"');
    expect(snippet).toContain('<script src="https://guide.example/embed/v1/cadre.js" async>');
  });
});

describe('toShortcode', () => {
  it('says the same to WordPress', () => {
    expect(toShortcode(choose('quoi=contact&joindre=caue&titre=3'))).toBe(
      '[guide_departemental type="contact" agency="caue" heading-level="3"]',
    );
  });
});
