import type { Layout } from '../../layout/layout';

export const themeLayout: Layout = {
  mainField: 'label',
  sort: ['label', 'ASC'],
  list: ['label', 'parent', 'rank', 'code'],
  form: [
    [
      {
        name: 'label',
        size: 8,
        label: 'Libellé',
        help: 'Tel que le lecteur le voit.',
        example: 'Eau et milieux aquatiques',
      },
      {
        name: 'rank',
        size: 4,
        label: 'Rang',
        help: 'Sa place parmi les thématiques de même niveau.',
      },
    ],
    [
      {
        name: 'parent',
        size: 12,
        label: 'Dépend de',
        help: 'La thématique de premier niveau. Vide : celle-ci est au premier niveau.',
      },
    ],
    [
      {
        name: 'description',
        size: 12,
        label: 'Description',
        help: 'Ce que recouvre la thématique, en une phrase.',
        example: 'De la ressource au robinet et du réseau à la rivière.',
      },
    ],
    [
      {
        name: 'code',
        size: 4,
        label: 'Code',
        help: 'Court et stable : des sites partenaires s’en servent. Ne le changez pas.',
        example: 'eau',
      },
      {
        name: 'slug',
        size: 4,
        label: 'Adresse de la page',
        help: 'Laissez vide : elle est faite du libellé.',
        example: 'eau-et-milieux-aquatiques',
      },
      {
        name: 'icon',
        size: 4,
        label: 'Pictogramme',
        help: 'Le nom du pictogramme.',
        example: 'droplet',
      },
    ],
  ],
};
