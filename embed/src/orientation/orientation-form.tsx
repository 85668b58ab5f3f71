import type { Phase } from '../generated/graphql';
import type { FindLabel } from '../guide/label';
import { useInternalPath } from '../page/request-context';
import { phases } from '../sheet/codes';
import { maxWords } from '../sheet/search-query';
import type { NamedPlace } from '../territory/named-place';
import { PlaceField } from '../territory/place-field';
import { orientationPath, type OrientationRequest } from './orientation-request';

export const orientationFormId = 'qui-contacter';

const PhaseField = ({ phase, findLabel }: { phase: Phase | null; findLabel: FindLabel }) => (
  <div class="field">
    <label for="phase">
      Où en est le projet ? <span class="optional">(facultatif)</span>
    </label>
    <select id="phase" name="phase">
      <option value="">Je ne sais pas encore</option>
      {phases.map((code) => (
        <option key={code} value={code} selected={code === phase}>
          {findLabel('Phase', code)}
        </option>
      ))}
    </select>
  </div>
);

interface OrientationFormProps {
  asked: OrientationRequest;
  named: NamedPlace;
  findLabel: FindLabel;
}

export const OrientationForm = ({ asked, named, findLabel }: OrientationFormProps) => (
  <form
    class="orientation-form"
    id={orientationFormId}
    action={useInternalPath(orientationPath)}
    method="post"
  >
    <div class="field">
      <label for="besoin">Votre besoin, en une phrase</label>
      <p class="field-hint" id="besoin-aide">
        Ne citez personne : décrivez le besoin, pas les gens. Il peut y en avoir deux.
      </p>
      <textarea
        id="besoin"
        name="besoin"
        rows={3}
        maxLength={maxWords}
        required
        aria-describedby="besoin-aide"
      >
        {asked.need}
      </textarea>
    </div>
    <div class="field-pair">
      <PlaceField typed={asked.placeText} named={named} />
      <PhaseField phase={asked.phase} findLabel={findLabel} />
    </div>
    <button class="button" type="submit">
      Trouver qui contacter
    </button>
  </form>
);
