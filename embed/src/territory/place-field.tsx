import type { PlaceFragment } from '../generated/graphql';
import { SuggestField } from '../suggestion/suggest-field';
import type { NamedPlace } from './named-place';

/** Names of the fields that say a place. */
export const placeNames = {
  typed: 'commune',
  /** Code of the place and the name that it goes with: of no use once another name is typed. */
  known: 'lieu',
  /** Code that the reader chose among several. */
  chosen: 'choix',
} as const;

/** Chosen by who sees none of the places meant, and goes on without. */
export const noPlace = 'aucune';

/** `50502 Saint-Lô` */
export const toKnownPlace = ({ code, name }: Pick<PlaceFragment, 'code' | 'name'>): string =>
  `${code} ${name}`;

interface PlaceFieldProps {
  typed: string;
  named: NamedPlace;
}

/** A commune, by its name or its postal code. */
export const PlaceField = ({ typed, named }: PlaceFieldProps) => (
  <div class="field">
    <label for="commune">
      Commune <span class="optional">(facultatif)</span>
    </label>
    <p class="field-hint" id="commune-aide">
      Son nom ou son code postal ; une ancienne commune convient.
    </p>
    {named.kind === 'unknown' && (
      <p class="field-error" id="commune-erreur">
        Nous ne trouvons pas « {typed} » dans la Manche.
      </p>
    )}
    <SuggestField
      id="commune"
      name={placeNames.typed}
      type="text"
      value={named.kind === 'one' ? named.place.name : typed}
      maxLength={80}
      kinds={['TERRITORY']}
      codeName={placeNames.known}
      aria-invalid={named.kind === 'unknown' ? 'true' : undefined}
      aria-describedby={named.kind === 'unknown' ? 'commune-erreur commune-aide' : 'commune-aide'}
    />
    <input
      type="hidden"
      name={placeNames.known}
      value={named.kind === 'one' ? toKnownPlace(named.place) : ''}
    />
  </div>
);
