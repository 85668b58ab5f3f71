import type { ApolloServerErrorCode } from '@apollo/server/errors';
import type { ErrorCodeReference } from '@idm/embed';
import { PAGE_SIZE } from '../connection/connection';
import type { InputErrorCode, LimitCode, RefusalCode } from '../errors';

// Automatic persisted queries are always served here.
type NeverSent = 'PERSISTED_QUERY_NOT_SUPPORTED';

type ErrorCode =
  Exclude<`${ApolloServerErrorCode}`, NeverSent> | InputErrorCode | LimitCode | RefusalCode;

const smaller = 'Demandez moins à la fois, ou envoyez plusieurs opérations.';

/** Every value that `extensions.code` may have: what it means, what to do. The compiler asks for those forgotten. */
const codes: Record<ErrorCode, readonly [meaning: string, remedy: string]> = {
  BAD_API_KEY: [
    'La clé envoyée n’est celle d’aucun portail actif : elle est mal copiée, ou il y a été mis fin.',
    'Demandez une nouvelle clé à la coordination du réseau, ou n’en envoyez pas : le guide se lit sans clé.',
  ],
  BAD_ARGUMENTS: [
    'Des arguments ne vont pas ensemble, ou l’un n’a pas de sens ici.',
    'Lisez `extensions.argument` et `extensions.remedy`.',
  ],
  BAD_CURSOR: [
    'Le curseur n’a pas été donné par cette liste, avec ce filtre et cet ordre.',
    'Repartez du début de la liste, sans `after` ni `before`.',
  ],
  BAD_DOCUMENT_ID: [
    '`documentId` n’a pas la forme attendue.',
    'Envoyez `sha256:` puis les 64 chiffres hexadécimaux du SHA-256 du texte exact.',
  ],
  BAD_ID: [
    'L’identifiant global n’en est pas un.',
    'Envoyez un `id` reçu de cette interface, tel quel.',
  ],
  BAD_PAGE_SIZE: [
    'La taille de page n’est pas permise.',
    `Donnez un nombre de 1 à ${PAGE_SIZE.max}.`,
  ],
  BAD_PERSISTED_QUERY: [
    '`extensions.persistedQuery` est mal formé, ou son empreinte n’est pas celle du texte.',
    'Envoyez `version: 1` et le SHA-256 du texte exact de `query`.',
  ],
  BAD_PREVIEW_TOKEN: [
    'Le jeton d’aperçu n’est plus valable, ou n’est pas celui de cette agence.',
    'Ouvrez l’aperçu de nouveau depuis l’espace de rédaction.',
  ],
  BAD_REPRESENTATION: [
    'Une référence passée à `_entities` ne désigne aucun objet : type inconnu, ou clé absente.',
    'Donnez `__typename` et l’un des champs que `@key` donne à ce type.',
  ],
  BAD_REQUEST: [
    'La requête HTTP n’est pas celle d’une opération : corps, paramètre ou en-tête mal formé.',
    'Envoyez par POST un objet JSON avec `query`, en `application/json`.',
  ],
  BAD_TERRITORY_CODE: [
    'Le code de territoire ne peut pas en être un.',
    'Envoyez le code INSEE d’une commune, le SIREN d’un EPCI ou le code du département, jamais un code postal.',
  ],
  BAD_USER_INPUT: [
    'Une variable manque, ou n’a pas le type déclaré.',
    'Corrigez les variables : le message nomme chacune.',
  ],
  BAD_VERSION: [
    'La version passée à `changes(since:)` n’en est pas une.',
    'Envoyez la `version` reçue la dernière fois, ou aucune pour tout relire.',
  ],
  BODY_TOO_LARGE: ['Le corps de la requête est trop grand (413).', 'Restez sous un mégaoctet.'],
  COST_TOO_HIGH: [
    'L’opération coûterait plus que la limite.',
    'Demandez des pages plus courtes (`first`), ou moins de champs de chaque objet.',
  ],
  DOCUMENT_NOT_FOUND: [
    'Aucun document n’est enregistré sous ce `documentId`.',
    'Envoyez son texte dans `query`.',
  ],
  DOCUMENT_TOO_LARGE: ['Le texte du document est trop long.', 'Passez les valeurs en variables.'],
  DRAFT_INCOMPLETE: [
    'Le brouillon demandé en aperçu est trop incomplet.',
    'Complétez-le, enregistrez, puis rouvrez l’aperçu.',
  ],
  GRAPHQL_PARSE_FAILED: [
    'Le document n’est pas du GraphQL.',
    'Corrigez la syntaxe à l’endroit que dit `locations`.',
  ],
  GRAPHQL_VALIDATION_FAILED: [
    'Le document demande ce que le schéma n’a pas, ou autrement qu’il ne le permet.',
    'Corrigez-le d’après cette référence : le message nomme le champ.',
  ],
  INTERNAL_SERVER_ERROR: [
    'Un incident de notre côté ; le message n’en dit que le numéro.',
    'Réessayez plus tard ; si cela dure, donnez-nous ce numéro.',
  ],
  METHOD_NOT_ALLOWED: [
    'La méthode HTTP n’est pas servie (405).',
    'Envoyez les opérations par POST, ou par GET quand l’en-tête `allow` le dit.',
  ],
  OPERATION_NOT_SERVED: [
    'Le schéma n’a pas cette sorte d’opération.',
    'Envoyez une requête (`query`) : ici, tout se lit et rien ne s’écrit.',
  ],
  OPERATION_RESOLUTION_FAILURE: [
    'Le document a plusieurs opérations, ou n’a pas celle qui est nommée.',
    'Envoyez dans `operationName` le nom de l’une d’elles.',
  ],
  OPERATION_TOO_LONG: ['L’opération a duré trop longtemps (503).', smaller],
  PERSISTED_QUERY_NOT_FOUND: [
    'Cette requête persistée n’est pas, ou plus, connue.',
    'Renvoyez-la une fois avec son texte dans `query` ; les clients le font d’eux-mêmes.',
  ],
  RATE_LIMITED: [
    'Vous avez dépensé ce que permet une minute (429).',
    'Attendez le nombre de secondes que dit l’en-tête `retry-after`.',
  ],
  STARTING: ['Le guide démarre (503).', 'Réessayez dans quelques secondes.'],
  TOO_DEEP: ['Les champs sont trop imbriqués.', 'Imbriquez moins de champs et de fragments.'],
  TOO_MANY_ALIASES: [
    'Le document a trop d’alias.',
    'Demandez des listes, ou `nodes(ids:)`, plutôt que le même champ plusieurs fois.',
  ],
  TOO_MANY_DIRECTIVES: [
    'Le document a trop de directives.',
    'Mettez `@include` et `@skip` sur des fragments plutôt que sur chaque champ.',
  ],
  TOO_MANY_FIELDS: ['Le document a trop de champs.', smaller],
  TOO_MANY_FRAGMENTS: ['Le document a trop de fragments.', smaller],
  TOO_MANY_REPEATS: ['Un champ est répété au même endroit.', 'Écrivez chaque champ une fois.'],
  TOO_MANY_ROOT_FIELDS: ['Trop de champs à la racine.', smaller],
  TOO_MANY_TOKENS: ['Le document a trop de mots et de signes.', smaller],
  UNKNOWN_PORTAL: [
    'Aucun portail actif n’a ce slug.',
    'Envoyez le slug d’un portail actif, ou retirez `portal` pour le guide entier.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    'Le type du corps n’est pas lu (415).',
    'Envoyez `content-type: application/json`.',
  ],
};

export const errorCodes: ErrorCodeReference[] = Object.entries(codes).map(
  ([code, [meaning, remedy]]) => ({ code, meaning, remedy }),
);
