import type { Layout } from '../../layout/layout';

export const partnershipLayout: Layout = {
  mainField: 'role',
  sort: ['updatedAt', 'DESC'],
  list: ['sheet', 'acceptance', 'agency', 'role'],
  form: [
    [
      {
        name: 'sheet',
        size: 6,
        label: 'Fiche',
        help: 'La fiche sur laquelle une autre agence intervient. L’agence de la fiche propose.',
      },
      {
        name: 'agency',
        size: 6,
        label: 'Agence partenaire',
        help: 'Une autre que l’agence pilote.',
      },
    ],
    [
      {
        name: 'role',
        size: 12,
        label: 'Ce qu’elle apporte',
        help: '120 caractères au plus.',
        example: 'Audit énergétique et choix du mode de chauffage',
      },
    ],
    [
      {
        name: 'phases',
        size: 12,
        label: 'Phases',
        help: 'Les moments du projet où l’agence partenaire intervient. C’est elle qui les choisit.',
      },
    ],
    [
      {
        name: 'contact',
        size: 6,
        label: 'Interlocuteur',
        help: 'Un interlocuteur de l’agence partenaire. C’est elle qui le choisit.',
      },
      {
        name: 'acceptance',
        size: 6,
        label: 'Réponse',
        help: 'L’agence partenaire répond. Le partenariat se voit dans le guide une fois accepté.',
      },
    ],
  ],
};
