import { parseFrameRequest, toFramePath } from './frame-request';

describe('parseFrameRequest', () => {
  it('knows a page for an iframe by its path', () => {
    expect(parseFrameRequest('/fiches/toit?titre=3')).toBeNull();
    expect(parseFrameRequest('/embed/v12/fiche/toit')).toBeNull();
    expect(parseFrameRequest('/embed/v1/fiche/toit')).toEqual({
      titleLevel: 2,
      followsDevice: false,
    });
  });

  it.each(['2', '3', '4', '5', '6'])('takes the level of heading %s', (titre) => {
    const asked = parseFrameRequest(`/embed/v1/guide?theme=eau&titre=${titre}`);
    expect(asked).toMatchObject({ titleLevel: Number(titre) });
  });

  it.each(['1', '7', '33', '-2', '', 'h3', '2.5'])('reads no level in « %s »', (titre) => {
    expect(parseFrameRequest(`/embed/v1/guide?titre=${titre}`)).toEqual({
      titleLevel: 2,
      followsDevice: false,
    });
  });
});

const plain = { titleLevel: 2, followsDevice: false };

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
    expect(toFramePath(path, plain)).toBe(framed);
  });

  it('keeps the level of headings', () => {
    expect(toFramePath('/fiches?theme=eau', { ...plain, titleLevel: 4 })).toBe(
      '/embed/v1/guide?theme=eau&titre=4',
    );
  });

  it('keeps following the device', () => {
    const frame = parseFrameRequest('/embed/v1/guide?apparence=appareil')!;
    expect(toFramePath('/fiches/toit', frame)).toBe('/embed/v1/fiche/toit?apparence=appareil');
  });

  it('keeps the portal, and what says that its host was checked', () => {
    const portal = { slug: 'epci', pass: 'a.b', stylesheet: null };
    expect(toFramePath('/fiches?theme=eau', { ...plain, portal })).toBe(
      '/embed/v1/guide?theme=eau&portail=epci&jeton=a.b',
    );
    expect(toFramePath('/themes/eau', { ...plain, titleLevel: 3, portal })).toBe(
      '/embed/v1/guide?theme=eau&titre=3&portail=epci&jeton=a.b',
    );
  });

  it.each(['/', '/themes', '/agences', '/accessibilite', '/fiches/a/b'])(
    'of %s is none',
    (path) => {
      expect(toFramePath(path, plain)).toBeNull();
    },
  );
});
