import type { PlaceFragment } from '../generated/graphql';

/** What tells a place from another of the same name: « ancienne commune, Carentan-les-Marais ». */
export const toPlaceNote = ({ kind, kindLabel, parent }: PlaceFragment): string =>
  kind === 'COMMUNE' || !parent ? kindLabel : `${kindLabel}, ${parent.name}`;
