import { toWhere } from './place-name';

describe('toWhere', () => {
  it.each([
    ['COMMUNE', 'Saint-Lô', 'à Saint-Lô'],
    ['COMMUNE', 'Le Mesnil-Opac', 'au Mesnil-Opac'],
    ['FORMER_COMMUNE', 'Les Pieux', 'aux Pieux'],
    ['COMMUNE', 'La Haye', 'à La Haye'],
    ['COMMUNE', 'Lessay', 'à Lessay'],
    [
      'EPCI',
      'Communauté d’agglomération du Cotentin',
      'sur ce territoire : Communauté d’agglomération du Cotentin',
    ],
  ] as const)('puts the %s %s in a sentence', (kind, name, expected) => {
    expect(toWhere({ kind, name })).toBe(expected);
  });
});
