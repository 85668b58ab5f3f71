import type { Layout } from '../../layout/layout';

export const synonymGroupLayout: Layout = {
  mainField: 'terms',
  sort: ['terms', 'ASC'],
  list: ['terms', 'kind', 'direction', 'updatedAt'],
  form: [
    [
      {
        name: 'terms',
        size: 6,
        label: 'Mots',
        help: 'Des mots qui désignent la même chose. Un par ligne.',
        example: 'salle des fêtes\nsalle polyvalente\nfoyer rural',
      },
      {
        name: 'targets',
        size: 6,
        label: 'Mots trouvés',
        help: 'Dans un seul sens seulement : chercher les premiers trouve aussi ceux-ci. Un par ligne.',
        example: 'voirie\nchaussée',
      },
    ],
    [
      {
        name: 'kind',
        size: 6,
        label: 'Sorte',
        help: 'Objet : une chose (« pont »). Intention : ce que l’on veut en faire (« réparer »).',
      },
      {
        name: 'direction',
        size: 6,
        label: 'Sens',
        help: 'Dans les deux sens : chaque mot trouve tous les autres.',
      },
    ],
  ],
};
