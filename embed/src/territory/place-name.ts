import type { PlaceFragment } from '../generated/graphql';

/** What tells a place from another of the same name: « ancienne commune, Carentan-les-Marais ». */
export const toPlaceNote = ({ kind, kindLabel, parent }: PlaceFragment): string =>
  kind === 'COMMUNE' || !parent ? kindLabel : `${kindLabel}, ${parent.name}`;

/**
 * Where an agency works, within a sentence: « à Saint-Lô », « au Mesnil-Opac », « aux Moitiers-d’Allonne »; the other kinds of
 * territory have names that take no preposition.
 */
export const toWhere = ({ kind, name }: Pick<PlaceFragment, 'kind' | 'name'>): string => {
  if (kind === 'EPCI' || kind === 'DEPARTEMENT') return `sur ce territoire : ${name}`;
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
};
