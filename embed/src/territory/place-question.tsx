import type { PlaceFragment } from '../generated/graphql';
import { noPlace, placeNames } from './place-field';
import { toPlaceNote } from './place-name';

interface PlaceQuestionProps {
  typed: string;
  places: readonly PlaceFragment[];
}

/** Which place is meant, when several have the name or the postal code that was typed. */
export const PlaceQuestion = ({ typed, places }: PlaceQuestionProps) => (
  <fieldset class="place-question">
    <legend>De quelle commune parlez-vous, avec « {typed} » ?</legend>
    {places.map((place) => (
      <label key={place.code + place.kind} class="check">
        <input type="radio" name={placeNames.chosen} value={place.code} required />
        <span>
          {place.name} <span class="quiet">{toPlaceNote(place)}</span>
        </span>
      </label>
    ))}
    <label class="check">
      <input type="radio" name={placeNames.chosen} value={noPlace} />
      <span>Aucune de celles-ci, répondez sans la commune</span>
    </label>
  </fieldset>
);
