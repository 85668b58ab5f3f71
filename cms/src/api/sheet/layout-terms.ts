import type { Field } from '../../layout/layout';

const oneALine = 'Une idée par ligne.';

/** The lower part of the form: when, for whom, at what cost, whom to call, and what surrounds the sheet. */
export const termRows: readonly (readonly Field[])[] = [
  [
    {
      name: 'phases',
      size: 12,
      label: 'Phases',
      help: 'Les moments d’un projet où votre agence intervient.',
    },
  ],
  [
    {
      name: 'supportTypes',
      size: 6,
      label: 'Natures d’accompagnement',
      help: 'Ce que l’agence fait vraiment sur ce sujet.',
    },
    {
      name: 'beneficiaryTypes',
      size: 6,
      label: 'Bénéficiaires',
      help: 'Qui peut demander cet accompagnement.',
    },
  ],
  [
    { name: 'feeModel', size: 6, label: 'Coût', help: 'Ce que coûte l’accompagnement.' },
    {
      name: 'feeStatus',
      size: 6,
      label: 'Fiabilité des conditions',
      help: 'Documentées : un document public de l’agence le dit.',
    },
  ],
  [
    {
      name: 'feeDetails',
      size: 6,
      label: 'Précisions sur le coût',
      help: 'Ce qui est payant et ce qui ne l’est pas. Obligatoire sauf si tout est gratuit. 300 caractères au plus.',
      example: 'La première visite est gratuite ; l’étude fait l’objet d’une convention.',
    },
    {
      name: 'firstLevelIncludes',
      size: 6,
      label: 'Ce que comprend le premier niveau, gratuit',
      help: oneALine,
      example: 'Une réponse par téléphone et une visite',
    },
  ],
  [
    {
      name: 'eligibility',
      size: 12,
      label: 'Conditions pour être accompagné',
      help: 'Seulement s’il y en a une : adhésion, taille, compétence. Une phrase.',
      example: 'Réservé aux communes qui ont gardé la compétence eau.',
    },
  ],
  [
    {
      name: 'contacts',
      size: 6,
      label: 'Interlocuteurs',
      help: 'Qui appeler dans votre agence sur ce sujet.',
    },
    {
      name: 'contactModes',
      size: 6,
      label: 'Moyens de contact',
      help: 'Comment joindre l’agence.',
    },
  ],
  [
    {
      name: 'themes',
      size: 6,
      label: 'Autres thématiques',
      help: 'D’une à trois, au second niveau de préférence.',
    },
    {
      name: 'keywords',
      size: 6,
      label: 'Mots-clés',
      help: 'Les mots et les sigles que les élus emploient. Un par ligne.',
      example: 'clocher',
    },
  ],
  [
    {
      name: 'relatedSheets',
      size: 12,
      label: 'Fiches voisines',
      help: 'De toutes les agences. Seules celles qui sont publiées se verront.',
    },
  ],
  [
    {
      name: 'coverage',
      size: 12,
      label: 'Territoires',
      help: 'À remplir seulement si la fiche ne vaut pas pour tout le territoire de l’agence.',
    },
  ],
  [
    {
      name: 'links',
      size: 12,
      label: 'Liens utiles',
      help: 'De zéro à trois pages sûres et durables.',
    },
  ],
  [
    {
      name: 'documents',
      size: 12,
      label: 'Documents à télécharger',
      help: 'Modèles, plaquettes, formulaires : chacun avec son titre. 25 Mo au plus.',
    },
  ],
  [
    {
      name: 'sources',
      size: 12,
      label: 'Sources',
      help: 'Ce sur quoi le texte s’appuie : lois, guides d’organismes publics.',
    },
  ],
  [
    {
      name: 'lastReviewedAt',
      size: 4,
      label: 'Dernière relecture',
      help: 'À changer chaque fois que vous avez relu toute la fiche.',
    },
    {
      name: 'reviewFrequency',
      size: 4,
      label: 'Rythme de relecture',
      help: 'Au-delà, la fiche est signalée « à relire ».',
    },
    {
      name: 'reference',
      size: 4,
      label: 'Référence',
      help: 'Laissez vide : la suivante est donnée.',
      example: 'F68',
    },
  ],
  [
    {
      name: 'slug',
      size: 6,
      label: 'Adresse de la page',
      help: 'Laissez vide : elle est faite du titre. Une ancienne adresse mène toujours à la fiche.',
      example: 'rehabiliter-un-batiment-communal-ancien',
    },
    {
      name: 'replacedBy',
      size: 6,
      label: 'Remplacée par',
      help: 'Avant de retirer cette fiche : celle vers laquelle envoyer le lecteur.',
    },
  ],
  [
    {
      name: 'titleStatus',
      size: 4,
      label: 'Origine du titre',
      help: 'Votre agence a validé ce titre : choisissez « Titre validé par l’agence ».',
    },
    {
      name: 'isDemoData',
      size: 4,
      label: 'Donnée de démonstration',
      help: 'Décochez quand le texte est celui de votre agence.',
    },
  ],
];
