import type { Ask } from '../page/page';
import { FindPlacesDocument, PlaceByCodeDocument, type PlaceFragment } from '../generated/graphql';

/** What a reader means by the name of a place. */
export type NamedPlace =
  | { kind: 'none' }
  | { kind: 'one'; place: PlaceFragment }
  /** Several have this name or this postal code: only the reader knows. */
  | { kind: 'several'; places: readonly PlaceFragment[] }
  /** None in the département. */
  | { kind: 'unknown' };

const territoryCode = /^(\d{9}|\d[\dAB]\d{3}|\d[\dAB]\d?)$/;
const postalCode = /^\d{5}$/;

/** Letters and digits alone: « St-Lô », « saint lo » and « Saint-Lô » are one name. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?) /g, 'saint$1 ')
    .trim();

/** A merged commune often keeps the code of one of its former communes, and the guide answers for the commune. */
const withoutSameCode = (places: readonly PlaceFragment[]): PlaceFragment[] => {
  const byCode = new Map<string, PlaceFragment>();
  for (const place of places) {
    if (place.kind !== 'FORMER_COMMUNE' || !byCode.has(place.code)) byCode.set(place.code, place);
  }
  return places.filter((place) => byCode.get(place.code) === place);
};

/** « Saint-Martin-des-Champs » before « Montjoie-Saint-Martin ». */
const beginningFirst = (typed: string, places: readonly PlaceFragment[]): PlaceFragment[] => {
  const begins = ({ name }: PlaceFragment) => foldName(name).startsWith(foldName(typed));
  return [...places.filter(begins), ...places.filter((place) => !begins(place))];
};

/** The places that a typed name may mean: those that have exactly this name, else those that begin so. */
export const choosePlaces = (typed: string, places: readonly PlaceFragment[]): NamedPlace => {
  const exact = places.filter(({ name }) => foldName(name) === foldName(typed));
  const meant = withoutSameCode(exact.length > 0 ? exact : beginningFirst(typed, places));
  const [place] = meant;
  if (!place) return { kind: 'unknown' };
  return meant.length === 1 ? { kind: 'one', place } : { kind: 'several', places: meant };
};

export const findByCode = async (code: string, ask: Ask): Promise<NamedPlace> => {
  if (!territoryCode.test(code)) return { kind: 'unknown' };
  const { territory } = await ask(PlaceByCodeDocument, { code });
  return territory ? { kind: 'one', place: territory } : { kind: 'unknown' };
};

/** A name or a postal code, as typed. */
export const findByName = async (typed: string, ask: Ask): Promise<NamedPlace> => {
  const variables = postalCode.test(typed) ? { postalCode: typed } : { query: foldName(typed) };
  const { territories } = await ask(FindPlacesDocument, variables);
  return choosePlaces(typed, territories.nodes);
};
