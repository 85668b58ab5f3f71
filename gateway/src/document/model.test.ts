import { documentName, toSizeLabel } from './model';

describe('toSizeLabel', () => {
  it.each([
    [205, '205 octets'],
    [1000, '1 Ko'],
    [340_400, '340 Ko'],
    [999_499, '999 Ko'],
    [999_500, '1,0 Mo'],
    [1_250_000, '1,3 Mo'],
    [24_600_000, '25 Mo'],
  ])('says %i bytes as « %s »', (bytes, label) =>
    expect(toSizeLabel(bytes)).toBe(label.replace(' ', '\u00a0')),
  );
});

describe('documentName', () => {
  const named = (name: string, mime = 'application/pdf') =>
    documentName({ hash: '', label: '', size: 1, name, mime });

  it.each([
    ['Modèle de délibération (v2).pdf', 'modele-de-deliberation-v2.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['été\r\nset-cookie: x.exe', 'ete-set-cookie-x.pdf'],
    ['', 'fichier.pdf'],
  ])('makes of %j a name that an address can carry', (name, expected) =>
    expect(named(name)).toBe(expected),
  );

  it('is never taken for a reduced copy', () =>
    expect(named('320.webp', 'image/webp')).toBe('image-320.webp'));
});
