import type { PlaceFragment } from '../generated/graphql';
import { useInternalPath } from '../page/request-context';
import { placeNames } from '../territory/place-field';
import { PlaceQuestion } from '../territory/place-question';
import { orientationPath, type OrientationRequest } from './orientation-request';

interface PlaceStepProps {
  asked: OrientationRequest;
  places: readonly PlaceFragment[];
}

/** The one question to answer first: the rest of what was asked goes along. */
export const PlaceStep = ({ asked, places }: PlaceStepProps) => (
  <form class="place-step" action={useInternalPath(orientationPath)} method="post">
    <input type="hidden" name="besoin" value={asked.need} />
    {asked.phase && <input type="hidden" name="phase" value={asked.phase} />}
    <input type="hidden" name={placeNames.typed} value={asked.placeText} />
    <PlaceQuestion typed={asked.placeText} places={places} />
    <button class="button" type="submit">
      Continuer
    </button>
  </form>
);
