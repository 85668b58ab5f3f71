import type { Layout } from '../../layout/layout';

export const contactLayout: Layout = {
  mainField: 'shownAs',
  sort: ['shownAs', 'ASC'],
  list: ['label', 'agency', 'phone', 'email', 'isPublic'],
  form: [
    [
      {
        name: 'label',
        size: 6,
        label: 'Fonction',
        help: 'La fonction d’abord, jamais le nom d’une personne.',
        example: 'Accueil des collectivités',
      },
      { name: 'agency', size: 6, label: 'Agence', help: 'L’agence de cet interlocuteur.' },
    ],
    [
      {
        name: 'role',
        size: 12,
        label: 'Ce qu’il traite',
        help: 'En quelques mots.',
        example: 'Réseaux, éclairage public, bornes de recharge',
      },
    ],
    [
      {
        name: 'phone',
        size: 6,
        label: 'Téléphone',
        help: 'Un numéro où quelqu’un répond.',
        example: '02 33 00 00 00',
      },
      {
        name: 'email',
        size: 6,
        label: 'Adresse électronique',
        help: 'Une adresse de service de préférence.',
        example: 'accueil@agence.fr',
      },
    ],
    [
      {
        name: 'isPublic',
        size: 12,
        label: 'Public',
        help: 'Coché : l’interlocuteur se voit dans le guide dès l’enregistrement.',
      },
    ],
    [
      {
        name: 'personName',
        size: 6,
        label: 'Nom de la personne',
        help: 'À éviter. S’il est rempli, l’interlocuteur ne se voit qu’avec l’accord de la personne.',
      },
      {
        name: 'personAgreed',
        size: 6,
        label: 'La personne est d’accord',
        help: 'Elle a accepté que son nom soit publié sur internet.',
      },
    ],
    [
      {
        name: 'themes',
        size: 6,
        label: 'Thématiques',
        help: 'Celles dont il s’occupe. Vide : toutes.',
      },
      {
        name: 'territories',
        size: 6,
        label: 'Territoires',
        help: 'Ceux dont il s’occupe. Vide : tout le territoire de l’agence.',
      },
    ],
    [
      {
        name: 'isDemoData',
        size: 6,
        label: 'Donnée de démonstration',
        help: 'Décochez quand les coordonnées sont les vraies.',
      },
    ],
  ],
};
