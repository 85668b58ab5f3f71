import { checkHosts, parseHosts } from './hosts';

describe('parseHosts', () => {
  it('gives names as browsers send them, each once', () => {
    expect(parseHosts('WWW.Mairie.example\n\n*.Réseau.example\nwww.mairie.example')).toEqual([
      'www.mairie.example',
      '*.xn--rseau-bsa.example',
    ]);
  });
});

describe('checkHosts', () => {
  it.each(['www.mairie.example', '*.epci.example', 'localhost', 'site-1.example', 'été.example'])(
    'takes « %s »',
    (typed) => {
      expect(checkHosts('allowedHosts', typed)).toEqual([]);
    },
  );

  it.each([
    ['https://www.mairie.example/guide', 'www.mairie.example'],
    ['www.mairie.example:8080', 'www.mairie.example'],
    ['www.mairie.example/page', 'www.mairie.example'],
    ['*', '*.mairie.example'],
    ['*.fr', '*.mairie.example'],
    ['www.*.example', '*.mairie.example'],
    ['192.168.0.1', 'www.mairie.example'],
    ['mairie .example', 'www.mairie.example'],
    ['a..example', 'www.mairie.example'],
  ])('refuses « %s » and says « %s »', (typed, remedy) => {
    expect(checkHosts('allowedHosts', `ok.example\n${typed}`)).toEqual([
      { path: 'allowedHosts', message: expect.stringContaining(`« ${remedy} »`) },
    ]);
  });
});
