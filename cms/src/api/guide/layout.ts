import type { Layout } from '../../layout/layout';

export const guideLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'updatedAt'],
  form: [
    [
      {
        name: 'name',
        size: 12,
        label: 'Nom du réseau',
        help: 'Tel qu’il est écrit en tête du guide.',
        example: 'Ingénierie Départementale Manche',
      },
    ],
    [
      {
        name: 'summary',
        size: 12,
        label: 'Présentation',
        help: 'Le guide en une ou deux phrases.',
        example: 'Onze agences aident les communes à mener leurs projets.',
      },
    ],
    [
      {
        name: 'feeRule',
        size: 12,
        label: 'Règle sur la gratuité',
        help: 'La règle du réseau, écrite une fois pour toutes les fiches.',
        example: 'L’accompagnement de premier niveau est gratuit.',
      },
    ],
    [
      {
        name: 'howItWorks',
        size: 12,
        label: 'Comment ça marche',
        help: 'Les étapes d’une demande d’aide. Une par ligne.',
        example: 'Décrivez votre besoin avec vos mots.',
      },
    ],
  ],
};
