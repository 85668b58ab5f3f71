import { useContext } from 'preact/hooks';

import { assetPaths } from '../page/asset';
import { RequestContext } from '../page/request-context';

/** Lets `followed.js` say that one of the results of this page was opened; nothing on a page without results. */
export const FollowedResults = () => {
  const token = useContext(RequestContext)?.followToken;
  return token ? (
    <div hidden data-follow={token}>
      <script type="module" src={assetPaths.followedScript} />
    </div>
  ) : null;
};
