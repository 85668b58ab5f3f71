import type { Layout } from '../../layout/layout';

export const signpostLayout: Layout = {
  mainField: 'title',
  sort: ['title', 'ASC'],
  list: ['title', 'answeredBy', 'isActive', 'updatedAt'],
  form: [
    [
      {
        name: 'title',
        size: 12,
        label: 'Besoin',
        help: 'Le besoin que le réseau ne sert pas, tel que le lecteur le nomme.',
        example: 'Défense contre l’incendie : poteaux et réserves d’eau',
      },
    ],
    [
      {
        name: 'terms',
        size: 6,
        label: 'Mots qui y mènent',
        help: 'Des choses, pas des actions (« poteau incendie », et non « installer »). Un par ligne.',
        example: 'DECI\npoteau incendie\nréserve incendie',
      },
      {
        name: 'needExamples',
        size: 6,
        label: 'Exemples de besoins',
        help: 'Avec les mots du lecteur. Un par ligne.',
        example: 'Le poteau incendie du hameau n’a plus de pression',
      },
    ],
    [
      {
        name: 'answeredBy',
        size: 12,
        label: 'Qui répond',
        help: 'L’organisme ou la fonction, jamais le nom d’une personne.',
        example: 'Le service départemental d’incendie et de secours (SDIS 50)',
      },
    ],
    [
      {
        name: 'whatToDo',
        size: 12,
        label: 'Que faire',
        help: 'La première démarche, en deux ou trois phrases.',
        example: 'Demandez un avis au SDIS, puis mettez à jour l’arrêté du maire.',
      },
    ],
    [
      {
        name: 'url',
        size: 12,
        label: 'Adresse internet',
        help: 'La page officielle où commencer. Facultatif.',
        example: 'https://www.service-public.fr',
      },
    ],
    [
      {
        name: 'isActive',
        size: 6,
        label: 'Montré aux lecteurs',
        help: 'Décoché : le texte reste ici, mais le guide ne le propose plus.',
      },
      {
        name: 'isDemoData',
        size: 6,
        label: 'Donnée de démonstration',
        help: 'Décochez quand la coordination a relu le texte.',
      },
    ],
  ],
};
