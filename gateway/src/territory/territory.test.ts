import { aContact, aSheet, aTerritory, surroundings } from '../testing/records';
import { aGuide, readQuery } from '../testing/run-query';

const world = [
  ...surroundings,
  aTerritory('departement-50', { kind: 'DEPARTEMENT', name: 'Manche', code: '50' }),
  aTerritory('epci-200067205', { kind: 'EPCI', name: 'Cotentin', parent: 'departement-50' }),
  aTerritory('epci-200066389', { kind: 'EPCI', name: 'Coutances', parent: 'departement-50' }),
  aTerritory('commune-50129', { name: 'Cherbourg-en-Cotentin', parent: 'epci-200067205' }),
  aTerritory('commune-50147', { name: 'Coutances', parent: 'epci-200066389' }),
  aTerritory('ancienne-commune-50173', {
    kind: 'FORMER_COMMUNE',
    name: 'Équeurdreville',
    parent: 'commune-50129',
  }),
];

describe('Sheet.covers', () => {
  const coverage = async (covering: string[], territory: string) => {
    const guide = aGuide([
      ...world,
      aContact('accueil'),
      aSheet('f1', { coverage: covering, contacts: ['accueil'] }),
    ]);
    const query = `{ sheet(reference: "F1") { ... on Sheet { covers(territory: "${territory}") contacts(territory: "${territory}") { label } } } }`;
    const { sheet } = (await readQuery(guide, query)) as {
      sheet: { covers: string; contacts: object[] };
    };
    return [sheet.covers, sheet.contacts.length];
  };

  it.each([
    [['commune-50129'], '50129', 'FULL'],
    [['commune-50129'], '50147', 'NONE'],
    [['epci-200067205'], '50129', 'FULL'],
    [['epci-200067205'], '50', 'PARTIAL'],
    [['epci-200067205', 'epci-200066389'], '50', 'FULL'],
    [['commune-50129', 'epci-200066389'], '50', 'FULL'],
    [['ancienne-commune-50173'], '50129', 'PARTIAL'],
    [[], '50', 'FULL'],
    [[], '75056', 'NONE'],
  ])(
    'of %j for %s is %s, with contacts unless it is none',
    async (covering, territory, expected) => {
      expect(await coverage(covering, territory)).toEqual([expected, expected === 'NONE' ? 0 : 1]);
    },
  );
});
