import type { Layout } from './layout';

export const linkLayout: Layout = {
  mainField: 'label',
  sort: ['label', 'ASC'],
  list: ['label'],
  form: [
    [
      {
        name: 'label',
        size: 6,
        label: 'Intitulé',
        help: 'Ce que l’on y trouve.',
        example: 'Service-Public.fr : le cimetière communal',
      },
      {
        name: 'url',
        size: 6,
        label: 'Adresse',
        help: 'Commence par https://',
        example: 'https://www.service-public.fr',
      },
    ],
  ],
};

export const sourceLayout: Layout = {
  mainField: 'label',
  sort: ['label', 'ASC'],
  list: ['label'],
  form: [
    [
      {
        name: 'label',
        size: 6,
        label: 'Source',
        help: 'Telle qu’on la cite.',
        example: 'Code général des collectivités territoriales, article L. 2223-1',
      },
      {
        name: 'url',
        size: 6,
        label: 'Adresse',
        help: 'Si elle est en ligne.',
        example: 'https://www.legifrance.gouv.fr',
      },
    ],
  ],
};

export const documentLayout: Layout = {
  mainField: 'label',
  sort: ['label', 'ASC'],
  list: ['label'],
  form: [
    [
      {
        name: 'label',
        size: 12,
        label: 'Titre',
        help: 'Ce que le lecteur va ouvrir, et non le nom du fichier.',
        example: 'Modèle de délibération',
      },
    ],
    [
      {
        name: 'file',
        size: 12,
        label: 'Fichier',
        help: 'PDF de préférence ; sinon ODT, ODS, ODP, DOCX, XLSX, PPTX, CSV ou image.',
      },
    ],
  ],
};
