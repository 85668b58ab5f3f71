import type { JSX } from 'preact';

import { SuggestDocument, type SuggestionKind } from '../generated/graphql';
import { assetPaths } from '../page/asset';

/** codegen embeds the identifier under which the gateway knows the document. */
const documentId = (SuggestDocument as unknown as { __meta__: { hash: string } }).__meta__.hash;

type FieldProps = JSX.IntrinsicElements['input'] & {
  id: string;
  /** Proposes only these; anything when absent. */
  kinds?: readonly SuggestionKind[];
  /** Name of a hidden field that takes the code of the chosen territory, instead of going to its page. */
  codeName?: string;
};

/**
 * A plain field; `suggest.js` makes it a combobox where scripts run. The script is a module, so that
 * a page with several fields runs it once.
 */
export const SuggestField = ({ kinds, codeName, ...input }: FieldProps) => (
  <div
    class="suggest"
    data-suggest={documentId}
    data-kinds={kinds?.join(' ')}
    data-code-name={codeName}
  >
    <input {...input} autocomplete="off" />
    <script type="module" src={assetPaths.suggestScript} />
  </div>
);
