import type { DecisionKind, PastDecision } from '../../search-log/decisions';
import type { SearchedTerms, SearchLists } from '../../search-log/read-searches';

/** As `GET /guide/searches` says it. */
export interface SearchPage extends SearchLists {
  readonly decisions: readonly PastDecision[];
}

export type { DecisionKind, PastDecision, SearchedTerms };

export const periods = [
  { value: '7', label: 'Les 7 derniers jours' },
  { value: '30', label: 'Les 30 derniers jours' },
  { value: '90', label: 'Les 90 derniers jours' },
] as const;

/** The words are a set: nobody knows in which order they were typed. */
export const nameOf = (terms: readonly string[]): string => terms.join(' ');

export const quote = (text: string): string => `« ${text} »`;

export const decisionLabels: Readonly<Record<DecisionKind, string>> = {
  synonym: 'Vocabulaire',
  keyword: 'Mot-clé',
  signpost: 'Hors réseau',
  'set-aside': 'Laissée de côté',
};

/** « 26/11/2026 », of an ISO 8601 day. */
export const toShortDay = (day: string): string => day.split('-').reverse().join('/');

/** « 12 fois », « 1 fois ». */
export const toTimes = (count: number): string => `${count.toLocaleString('fr-FR')} fois`;

/** The order of several words is not kept: only the coordination can give it back. */
export const orderHint = (terms: readonly string[]): string =>
  terms.length > 1
    ? 'Les mots des lecteurs sont gardés dans l’ordre alphabétique : remettez-les dans le bon ordre.'
    : '';

/** What readers did, in a sentence. */
export function tell({ terms, searches, unanswered }: SearchedTerms): string {
  const outcome =
    unanswered === searches ? ', toujours sans résultat' : `, ${toTimes(unanswered)} sans résultat`;
  const sought = `Les lecteurs ont cherché ${quote(nameOf(terms))} ${toTimes(searches)}`;
  return `${sought}${unanswered > 0 ? outcome : ''}.`;
}

/** What a reader met, in one line under the words. */
export function describe({ filtered, searches, meanRank }: SearchedTerms): string {
  const parts = [
    filtered > 0 && `${filtered} sur ${searches} avec un filtre`,
    meanRank !== null &&
      `résultats ouverts : rang ${meanRank.toLocaleString('fr-FR', { maximumFractionDigits: 1 })} en moyenne`,
  ];
  return parts.filter(Boolean).join(' ; ');
}
