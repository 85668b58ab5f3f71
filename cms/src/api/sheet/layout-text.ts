import type { Field } from '../../layout/layout';

const oneALine = 'Une idée par ligne.';

/** The upper part of the form: what the sheet says. */
export const textRows: readonly (readonly Field[])[] = [
  [
    {
      name: 'title',
      size: 12,
      label: 'Titre',
      help: 'L’action du lecteur, à l’infinitif : ce que la commune veut faire, et non le service de l’agence. 120 caractères au plus.',
      example: 'Réhabiliter un bâtiment communal ancien',
    },
  ],
  [
    {
      name: 'summary',
      size: 12,
      label: 'Résumé',
      help: 'Ce que le lecteur va obtenir, en une ou deux phrases. 280 caractères au plus.',
      example:
        'Un architecte vient sur place, dit ce qui presse et vous aide à décider : réparer, transformer ou vendre.',
    },
  ],
  [
    {
      name: 'leadAgency',
      size: 6,
      label: 'Agence pilote',
      help: 'L’agence que l’on appelle d’abord.',
    },
    {
      name: 'primaryTheme',
      size: 6,
      label: 'Thématique principale',
      help: 'Celle sous laquelle un maire chercherait cette fiche.',
    },
  ],
  [
    {
      name: 'needExamples',
      size: 12,
      label: 'Besoins, dans les mots du lecteur',
      help: `Ce que l’on vous dit au téléphone. Le moteur de recherche s’en sert. ${oneALine}`,
      example: 'L’église se fissure et on ne sait pas par où commencer',
    },
  ],
  [
    {
      name: 'description',
      size: 12,
      label: 'Texte de la fiche',
      help: 'De deux à cinq paragraphes, avec des sous-titres et des listes si cela aide à lire.',
    },
  ],
  [
    {
      name: 'deliverables',
      size: 6,
      label: 'Ce que l’on obtient',
      help: oneALine,
      example: 'Un compte rendu de visite avec des croquis',
    },
    {
      name: 'notCovered',
      size: 6,
      label: 'Ce qui n’est pas compris',
      help: `Dites qui s’en charge, si vous le savez. ${oneALine}`,
      example: 'La maîtrise d’œuvre : elle revient à un architecte choisi par la commune',
    },
  ],
  [
    {
      name: 'steps',
      size: 6,
      label: 'Étapes',
      help: `Du premier appel à la fin, dans l’ordre. Une étape par ligne.`,
      example: 'Visite du bâtiment avec le maire et la secrétaire',
    },
    {
      name: 'beforeContact',
      size: 6,
      label: 'À préparer avant d’appeler',
      help: oneALine,
      example: 'Des photos des fissures, avec leur date',
    },
  ],
];
