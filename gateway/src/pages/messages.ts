import type { InputErrorCode } from '../errors';

export type PageErrorCode =
  | InputErrorCode
  | 'BODY_TOO_LARGE'
  | 'INTERNAL_SERVER_ERROR'
  | 'METHOD_NOT_ALLOWED'
  | 'RATE_LIMITED';

interface PageError {
  status: number;
  message: string;
}

/** What a reader is told when a page cannot be shown: the status and a sentence that says what to do. */
export const pageErrors: Record<PageErrorCode, PageError> = {
  BAD_ARGUMENTS: {
    status: 400,
    message: 'L’adresse de cette page n’est pas correcte. Repartez de la liste des fiches.',
  },
  BAD_CURSOR: {
    status: 400,
    message: 'Cette page de résultats n’existe plus. Repartez du début de la liste.',
  },
  BAD_ID: {
    status: 400,
    message: 'L’adresse de cette page n’est pas correcte. Repartez de l’accueil.',
  },
  BAD_PAGE_SIZE: {
    status: 400,
    message: 'L’adresse de cette page n’est pas correcte. Repartez de la liste des fiches.',
  },
  BAD_PREVIEW_TOKEN: {
    status: 403,
    message:
      'Cet aperçu n’est plus valable, ou n’est pas celui de cette fiche. Ouvrez-le de nouveau depuis l’espace de rédaction.',
  },
  BAD_REPRESENTATION: {
    status: 400,
    message: 'L’adresse de cette page n’est pas correcte. Repartez de l’accueil.',
  },
  BAD_TERRITORY_CODE: {
    status: 400,
    message:
      'Ce code de territoire n’existe pas. Indiquez le code INSEE d’une commune ou le SIREN d’un EPCI, jamais un code postal.',
  },
  BAD_VERSION: {
    status: 400,
    message: 'L’adresse de cette page n’est pas correcte. Repartez de l’accueil.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    message:
      'Votre texte est trop long pour être lu d’un coup : 500 caractères suffisent. Dites le besoin en une phrase ou deux.',
  },
  DRAFT_INCOMPLETE: {
    status: 409,
    message:
      'Ce brouillon est encore trop incomplet pour un aperçu : il lui faut au moins un titre, une agence pilote, une thématique principale et un coût.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    message: 'Un incident nous empêche d’afficher cette page. Réessayez dans un instant.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'Cette page se lit, rien ne s’y envoie. Repartez de l’accueil.',
  },
  RATE_LIMITED: {
    status: 429,
    message:
      'Beaucoup de recherches sont venues de votre réseau en une minute. Attendez un instant, puis recommencez.',
  },
  UNKNOWN_PORTAL: {
    status: 404,
    message: 'Ce portail n’existe pas, ou n’est plus actif. Repartez de la liste des fiches.',
  },
  STARTING: {
    status: 503,
    message: 'Le guide démarre : il sera là dans quelques secondes. Rechargez la page.',
  },
};

export const isPageErrorCode = (code: unknown): code is PageErrorCode =>
  typeof code === 'string' && code in pageErrors;
