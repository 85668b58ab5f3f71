/** `from` is a piece of Strapi's code, with enough around the word to say which one. */
export type Replacement = readonly [from: string, to: string];

export interface HardCodedWords {
  /** From `node_modules`. */
  readonly file: string;
  readonly words: readonly Replacement[];
}

const publishAction =
  '@strapi/content-manager/dist/admin/pages/ListView/components/BulkActions/PublishAction.mjs';

/** 2,3 ko, and not 2,3KB. */
const sizeInFrench = "${value} ${unit.replace('B', 'o')}";

/** Words that Strapi writes in its code, out of reach of any translation, and where it forgets to look for one. */
export const hardCodedWords: readonly HardCodedWords[] = [
  {
    file: '@strapi/design-system/dist/index.mjs',
    words: [
      ['clearLabel: a = "Clear"', 'clearLabel: a = "Effacer"'],
      ['clearLabel: t = "Clear"', 'clearLabel: t = "Effacer"'],
      ['clearLabel: R = "Clear"', 'clearLabel: R = "Effacer"'],
      ['clearLabel: "Clear"', 'clearLabel: "Effacer"'],
      ['`Create "${Z}"`', '`Créer « ${Z} »`'],
      ['"Loading content..."', '"Chargement…"'],
      ['children: "Loading"', 'children: "Chargement…"'],
      ['"No results found"', '"Aucun résultat"'],
      ['"Select or enter a value"', '"Choisir ou écrire"'],
      ['monthSelectLabel: l = "Month"', 'monthSelectLabel: l = "Mois"'],
      ['yearSelectLabel: h = "Year"', 'yearSelectLabel: h = "Année"'],
      ['"Choose date"', '"Choisir la date"'],
      ['"Choose time"', '"Choisir l’heure"'],
      ['"Close modal"', '"Fermer"'],
      ['onLabel: t = "On"', 'onLabel: t = "Oui"'],
      ['offLabel: n = "Off"', 'offLabel: n = "Non"'],
    ],
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/components/PageHelpers.mjs',
    words: [
      ["'Loading content.'", "'Chargement…'"],
      ['${title} | Strapi`', '${title} | Guide de l’ingénierie départementale`'],
    ],
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/components/LazyOutlet.mjs',
    words: [['"Loading content."', '"Chargement…"']],
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/components/ErrorElement.mjs',
    words: [["`Strapi's GitHub`", '`GitHub de Strapi`']],
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/hooks/useAPIErrorHandler.mjs',
    words: [["'Unknown error occurred.'", "'Quelque chose n’a pas marché.'"]],
  },
  {
    // The word inside is French, and is read aloud in its place.
    file: '@strapi/content-manager/dist/admin/pages/EditView/components/DocumentStatus.mjs',
    words: [['"aria-label": status,', '']],
  },
  {
    // A column for developers, that nothing translates.
    file: '@strapi/content-manager/dist/admin/pages/ListView/components/ViewSettingsMenu.mjs',
    words: [
      [
        'checkIfAttributeIsDisplayable(attributes[name])',
        "name !== 'documentId' && checkIfAttributeIsDisplayable(attributes[name])",
      ],
    ],
  },
  {
    // A filter for developers, that nothing translates.
    file: '@strapi/content-manager/dist/admin/pages/ListView/components/Filters.mjs',
    words: [["'documentId',", '']],
  },
  {
    file: publishAction,
    words: [
      // The fields to correct, by the names that the form gives them.
      [
        'const EntryValidationText = ({ validationErrors, status })=>{',
        'const EntryValidationText = ({ validationErrors, status })=>{ const { edit } = useDocLayout();',
      ],
      [
        "formatErrorMessages(validationErrors, '', formatMessage)",
        "formatErrorMessages(validationErrors, '', (message, values)=>formatMessage(message, { ...values, field: edit.metadatas[values.field]?.label ?? values.field }))",
      ],
      ["label: 'name'", "label: 'Titre'"],
      ["label: 'status'", "label: 'État'"],
      ["label: 'documentId'", "label: 'Identifiant'"],
      ["label: 'Publication status'", "label: 'Publication'"],
    ],
  },
  {
    file: '@strapi/upload/dist/admin/components/AssetDialog/BrowseStep/SearchAsset/SearchAsset.mjs',
    words: [['label: "Search"', 'label: "Rechercher"']],
  },
  {
    file: '@strapi/upload/dist/admin/utils/formatBytes.mjs',
    words: [
      ['${value}${unit.toUpperCase()}', sizeInFrench],
      ["'0B'", "'0 o'"],
    ],
  },
  {
    file: '@strapi/upload/dist/admin/future/utils/files.mjs',
    words: [
      ['${value}${unit.toUpperCase()}', sizeInFrench],
      ["return '0B'", "return '0 o'"],
      ["'Please provide at least one URL'", "'Écrivez au moins une adresse.'"],
      ['`Maximum ${MAX_URLS} URLs allowed`', '`${MAX_URLS} adresses au plus.`'],
      ['`Invalid URL: ${invalidUrls[0]}`', '`Cette adresse n’est pas valable : ${invalidUrls[0]}`'],
      [
        '`${invalidUrls.length} invalid URLs found`',
        '`${invalidUrls.length} adresses ne sont pas valables.`',
      ],
    ],
  },
  {
    // What the server answers, without going through the translations.
    file: '@strapi/upload/dist/admin/future/pages/Assets/components/FolderFormDialog.mjs',
    words: [
      [
        'setFieldError(apiError.message)',
        'setFieldError(formatMessage({ id: getTranslationKey(`apiError.${apiError.message}`), defaultMessage: apiError.message }))',
      ],
    ],
  },
  {
    file: '@strapi/upload/dist/admin/future/services/uploadFileViaXHR.mjs',
    words: [
      ["'Upload aborted'", "'Ajout annulé'"],
      ["'Failed to parse upload response'", "'Le serveur a mal répondu : essayez de nouveau.'"],
      ['`Upload failed with status ${xhr.status}`', '`Le serveur a refusé (${xhr.status}).`'],
      ["'Network error occurred'", "'Le serveur ne répond pas : vérifiez votre connexion.'"],
    ],
  },
  {
    file: '@strapi/upload/dist/admin/future/services/api.mjs',
    words: [
      ["'Upload failed'", "'L’ajout n’a pas pu se faire.'"],
      ["'No cancelled files to retry'", "'Aucun fichier à ajouter de nouveau.'"],
      ["'Original files not found'", "'Choisissez ces fichiers de nouveau.'"],
      ["'Upload request failed'", "'L’ajout n’a pas pu se faire.'"],
      [
        '`Upload failed with status ${response.status}`',
        '`Le serveur a refusé (${response.status}).`',
      ],
      ["'Upload cancelled'", "'Ajout annulé'"],
      ["'Network error occurred'", "'Le serveur ne répond pas : vérifiez votre connexion.'"],
    ],
  },
  {
    // Read aloud to who moves things with the keyboard.
    file: '@dnd-kit/core/dist/core.esm.js',
    words: [
      ['To pick up a draggable item, press the space bar.', 'Barre d’espace pour saisir.'],
      ['While dragging, use the arrow keys to move the item.', 'Flèches pour déplacer.'],
      [
        'Press space again to drop the item in its new position, or press escape to cancel.',
        'Barre d’espace de nouveau pour déposer, Échap pour annuler.',
      ],
    ],
  },
];

/** The page that holds the administration, before its code arrives or where it cannot run. */
export const pageWords: readonly Replacement[] = [
  ['<html lang="en">', '<html lang="fr">'],
  ['<title>Strapi Admin</title>', '<title>Guide de l’ingénierie départementale</title>'],
  ['JavaScript disabled', 'JavaScript est désactivé'],
  [
    'Please <a href="https://www.enable-javascript.com/">',
    'Veuillez <a href="https://www.enable-javascript.com/fr/">',
  ],
  [
    'enable JavaScript</a> in your browser and reload the page to proceed.',
    'activer JavaScript</a> dans votre navigateur, puis recharger la page.',
  ],
];
