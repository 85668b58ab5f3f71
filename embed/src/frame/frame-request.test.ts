import { parseFrameRequest, toFramePath } from './frame-request';

describe('parseFrameRequest', () => {
  it('knows a page for an iframe by its path', () => {
    expect(parseFrameRequest('/fiches/toit?titre=3')).toBeNull();
    expect(parseFrameRequest('/embed/v12/fiche/toit')).toBeNull();
    expect(parseFrameRequest('/embed/v1/fiche/toit')).toEqual({ titleLevel: 2 });
  });

  it.each(['2', '3', '4', '5', '6'])('takes the level of heading %s', (titre) => {
    const asked = parseFrameRequest(`/embed/v1/guide?theme=eau&titre=${titre}`);
    expect(asked).toEqual({ titleLevel: Number(titre) });
  });

  it.each(['1', '7', '33', '-2', '', 'h3', '2.5'])('reads no level in « %s »', (titre) => {
    expect(parseFrameRequest(`/embed/v1/guide?titre=${titre}`)).toEqual({ titleLevel: 2 });
  });
});

describe('toFramePath', () => {
  it.each([
    ['/fiches/toit', '/embed/v1/fiche/toit'],
    ['/fiches', '/embed/v1/guide'],
    ['/fiches?phase=WORKS&theme=eau', '/embed/v1/guide?phase=WORKS&theme=eau'],
    ['/themes/eau', '/embed/v1/guide?theme=eau'],
    ['/agences/caue', '/embed/v1/contact/caue'],
    ['/qui-contacter', '/embed/v1/orienter'],
    ['/recherche', '/embed/v1/recherche'],
  ])('of %s is %s', (path, framed) => {
    expect(toFramePath(path, { titleLevel: 2 })).toBe(framed);
  });

  it('keeps the level of headings', () => {
    expect(toFramePath('/fiches?theme=eau', { titleLevel: 4 })).toBe(
      '/embed/v1/guide?theme=eau&titre=4',
    );
  });

  it('keeps the portal, and what says that its host was checked', () => {
    const portal = { slug: 'epci', pass: 'a.b', stylesheet: null };
    expect(toFramePath('/fiches?theme=eau', { titleLevel: 2, portal })).toBe(
      '/embed/v1/guide?theme=eau&portail=epci&jeton=a.b',
    );
    expect(toFramePath('/themes/eau', { titleLevel: 3, portal })).toBe(
      '/embed/v1/guide?theme=eau&titre=3&portail=epci&jeton=a.b',
    );
  });

  it.each(['/', '/themes', '/agences', '/accessibilite', '/fiches/a/b'])(
    'of %s is none',
    (path) => {
      expect(toFramePath(path, { titleLevel: 2 })).toBeNull();
    },
  );
});
