import { errors } from '@strapi/utils';
import { decisionKinds, type Decision, type DecisionKind } from './decisions';

/** A search to make twice: on the guide of today, and with these changes. */
export interface Trial {
  readonly query: string;
  readonly synonymGroups: readonly object[];
  readonly signposts: readonly object[];
  readonly keywords: readonly object[];
}

type Fields = Readonly<Record<string, unknown>>;

const periods = [7, 30, 90];
const LONGEST_QUERY = 500;
const LONGEST_TOLD = 200;
const MOST_CHANGES = 20;

export function parseDays(value: unknown): number {
  const days = Number(value ?? 30);
  if (periods.includes(days)) return days;
  throw refusal('La période est de 7, 30 ou 90 jours.', 'days');
}

export const parseWords = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, LONGEST_QUERY) : '';

export function parseDecision(body: unknown): Decision {
  const { terms, kind, told } = Object(body) as Fields;
  if (!isTerms(terms)) throw refusal('Rechargez la page : cette recherche n’y est plus.', 'terms');
  if (!isKind(kind)) throw refusal('Rechargez la page : ce choix n’existe pas.', 'kind');
  return { terms, kind, told: typeof told === 'string' ? told.slice(0, LONGEST_TOLD) : '' };
}

const isTerms = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 12 &&
  value.every((term) => typeof term === 'string' && term !== '' && term.length <= 40);

const isKind = (value: unknown): value is DecisionKind =>
  (decisionKinds as readonly unknown[]).includes(value);

export function parseTrial(body: unknown): Trial {
  const { query, synonymGroups, signposts, keywords } = Object(body) as Fields;
  if (typeof query !== 'string' || query.trim() === '' || query.length > LONGEST_QUERY)
    throw refusal('Écrivez la recherche à essayer.', 'query');
  return {
    query,
    synonymGroups: toObjects(synonymGroups, 'synonymGroups'),
    signposts: toObjects(signposts, 'signposts'),
    keywords: toObjects(keywords, 'keywords'),
  };
}

/** The gateway reads them closely, as it reads the feed. */
function toObjects(value: unknown, field: string): object[] {
  const objects = value ?? [];
  if (!Array.isArray(objects) || objects.length > MOST_CHANGES || !objects.every(isObject))
    throw refusal('Le changement à essayer est incomplet : rechargez la page.', field);
  return objects;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const refusal = (message: string, field: string): Error =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
