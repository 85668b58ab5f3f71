import { useContext } from 'preact/hooks';

import { assetPaths } from './asset';
import { RequestContext } from './request-context';

/** Says to `sent-form.js` what the page answers, so that going back to it works; empty when nothing was sent. */
export const SentForm = () => (
  <div hidden data-sent={useContext(RequestContext)?.form?.toString() ?? ''}>
    <script type="module" src={assetPaths.sentFormScript} />
  </div>
);
