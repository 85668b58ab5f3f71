import { analyze, formsOf } from './analyze';
import { toStem } from './form';

const same = (...texts: string[]): void => {
  const [first, ...others] = texts.map((text) => formsOf(text).join(' '));
  for (const [rank, other] of others.entries())
    expect([texts[rank + 1], other]).toEqual([texts[rank + 1], first]);
};

describe('analyze', () => {
  it('reads a word alike whatever its accents, case, ligature or apostrophe', () => {
    same('l’école', "l'ecole", 'L‘ÉCOLE', 'ecole', 'É\u0301cole'.normalize('NFD'), 'Écoles');
    same('œuvre', 'oeuvre', 'ŒUVRES');
    same('jusqu’à l’été', "jusqu'a l'ete", 'été');
  });

  it('reads singular and plural, masculine and feminine alike', () => {
    same('travail', 'travaux');
    same('local communal', 'locaux communaux', 'locales communales');
    same('réseau', 'réseaux');
    same('employé', 'employée', 'employés', 'employées');
    same('public', 'publique', 'publics', 'publiques');
    same('directeur', 'directrice', 'directrices');
    same('ancien', 'ancienne', 'anciens');
    same('ouvrier', 'ouvrière');
    same('sportif', 'sportives');
    same('dangereux', 'dangereuse', 'dangereuses');
    same('vitrail', 'vitraux');
  });

  it('keeps apart words that a stemmer takes for one', () => {
    const apart = [
      ['mairie', 'maire'],
      ['voirie', 'voir'],
      ['communication', 'commune'],
      ['pluie', 'PLUi'],
      ['stationnement', 'station'],
      ['concert', 'concertation'],
    ];
    for (const [one, other] of apart) expect(formsOf(one!)).not.toEqual(formsOf(other!));
    expect(toStem('reparation')).toBe(toStem('reparer'));
  });

  it('reads acronyms with and without points, and words that hold digits', () => {
    same('P.L.U.', 'PLU', 'plu');
    same('É.P.C.I.', 'EPCI');
    expect(formsOf('la M57, la 5G et le CO2')).toEqual(['m57', '5g', 'co2']);
  });

  it('leaves out words that say nothing, and hyphens', () => {
    expect(formsOf('Est-ce que nous pouvons avoir de l’eau ?')).toEqual(['pouvon', 'eau']);
    same('rendez-vous', 'rendez vous');
  });

  it('says where each word stands', () => {
    const text = 'Le toit de l’école';
    expect(analyze(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'toit',
      'école',
    ]);
  });

  it('reads what is not French without a fault', () => {
    const odd = [
      '',
      '   ',
      '🙂🙂',
      'школа',
      '学校',
      '<b>toit</b>',
      '((((',
      '\u0000',
      'a'.repeat(10_000),
      '́',
      '\ud800',
    ];
    for (const text of odd) expect(Array.isArray(analyze(text))).toBe(true);
    expect(formsOf('<b>toit</b>')).toEqual(['toit']);
  });
});
