import type { Field, Layout } from '../../layout/layout';

const whoRows: readonly (readonly Field[])[] = [
  [
    {
      name: 'name',
      size: 8,
      label: 'Nom du portail',
      help: 'Tel que le partenaire l’appelle.',
      example: 'Site de la communauté de communes',
    },
    {
      name: 'isActive',
      size: 4,
      label: 'Actif',
      help: 'Décoché : ses cadres montrent le guide entier, ses clés ne répondent plus.',
    },
  ],
  [
    {
      name: 'organisation',
      size: 6,
      label: 'Organisme',
      help: 'Qui tient ce portail : un organisme, jamais une personne.',
      example: 'Communauté de communes',
    },
    {
      name: 'contactEmail',
      size: 6,
      label: 'Adresse électronique du partenaire',
      help: 'Pour le prévenir. Elle ne sort pas d’ici. Facultatif.',
      example: 'numerique@communaute.example',
    },
  ],
  [
    {
      name: 'slug',
      size: 6,
      label: 'Adresse du portail',
      help: 'Laissez vide : elle est faite du nom. Une ancienne adresse mène toujours au portail.',
      example: 'communaute-de-communes',
    },
    {
      name: 'allowedHosts',
      size: 6,
      label: 'Sites permis',
      help: 'Les noms des sites où ces réglages s’appliquent, un par ligne ; « *.mairie.example » pour tous les sous-domaines. Ailleurs, le cadre montre le guide entier.',
      example: 'www.mairie.example\n*.communaute.example',
    },
  ],
];

const filterRows: readonly (readonly Field[])[] = [
  [
    {
      name: 'themes',
      size: 6,
      label: 'Thématiques',
      help: 'Le portail ne montre que leurs fiches. Vide : toutes.',
    },
    {
      name: 'agencies',
      size: 6,
      label: 'Agences',
      help: 'Les fiches où l’une d’elles intervient. Vide : toutes.',
    },
  ],
  [{ name: 'phases', size: 12, label: 'Phases', help: 'Aucune cochée : toutes.' }],
  [{ name: 'feeModels', size: 12, label: 'Coûts', help: 'Aucun coché : tous.' }],
  [
    {
      name: 'territory',
      size: 12,
      label: 'Territoire',
      help: 'Les fiches qui valent pour lui. Vide : tout le département.',
    },
  ],
  [
    {
      name: 'highlightedSheets',
      size: 6,
      label: 'Fiches mises en avant',
      help: 'Les premières de la liste, dans cet ordre, parmi celles que le filtre laisse. Douze au plus.',
    },
    {
      name: 'excludedSheets',
      size: 6,
      label: 'Fiches écartées',
      help: 'Ni la liste ni la recherche de ce portail ne les montrent.',
    },
  ],
];

const light = 'Six chiffres hexadécimaux. Vide : celle du guide. Assez foncée pour être lue.';
const dark = 'Pour les appareils réglés en sombre. Vide : celle du guide. Assez claire.';

const colourRows: readonly (readonly Field[])[] = [
  [
    { name: 'accentColour', size: 6, label: 'Couleur d’accent', help: light, example: '#0b4a63' },
    { name: 'linkColour', size: 6, label: 'Couleur des liens', help: light, example: '#075a7c' },
  ],
  [
    {
      name: 'accentColourDark',
      size: 6,
      label: 'Couleur d’accent en mode sombre',
      help: dark,
      example: '#8ccbe6',
    },
    {
      name: 'linkColourDark',
      size: 6,
      label: 'Couleur des liens en mode sombre',
      help: dark,
      example: '#8ccbe6',
    },
  ],
];

export const portalLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'organisation', 'isActive', 'updatedAt'],
  form: [...whoRows, ...filterRows, ...colourRows],
};
