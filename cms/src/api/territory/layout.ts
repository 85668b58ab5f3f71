import type { Layout } from '../../layout/layout';

const kept = 'Tenu à jour depuis les sources de l’État à chaque démarrage.';

export const territoryLayout: Layout = {
  mainField: 'shownAs',
  sort: ['name', 'ASC'],
  list: ['name', 'kind', 'code', 'parent', 'population'],
  form: [
    [
      { name: 'name', size: 6, label: 'Nom', help: kept },
      { name: 'kind', size: 6, label: 'Sorte', help: kept },
    ],
    [
      { name: 'code', size: 6, label: 'Code INSEE ou SIREN', help: kept },
      { name: 'parent', size: 6, label: 'Dans', help: 'Le territoire qui contient celui-ci.' },
    ],
    [
      { name: 'postalCodes', size: 6, label: 'Codes postaux', help: 'Un par ligne.' },
      { name: 'population', size: 6, label: 'Population', help: 'Population municipale.' },
    ],
  ],
};
