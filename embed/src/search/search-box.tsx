import type { ComponentChildren } from 'preact';

import { useInternalPath } from '../page/request-context';
import { maxWords } from '../sheet/search-query';
import { SuggestField } from '../suggestion/suggest-field';

export const searchPath = '/recherche';

interface SearchBoxProps {
  label: string;
  hint?: string;
  words?: string;
  /** Identifies the field within the page. */
  id?: string;
  /** Identifies the form, for the boxes and the buttons that stand outside of it. */
  formId?: string;
  /** What goes with the words without being shown: `[['theme', 'eau']]`. */
  hidden?: Iterable<readonly [string, string]>;
  children?: ComponentChildren;
}

/** One field and its button. By POST: what a reader types is in no address, no log, no history. */
export const SearchBox = ({
  label,
  hint,
  words = '',
  id = 'q',
  formId,
  hidden = [],
  children,
}: SearchBoxProps) => (
  <form class="search" id={formId} action={useInternalPath(searchPath)} method="post" role="search">
    {[...hidden].map(([name, value]) => (
      <input key={name + value} type="hidden" name={name} value={value} />
    ))}
    <label for={id}>{label}</label>
    {hint && (
      <p class="search-hint" id={`${id}-aide`}>
        {hint}
      </p>
    )}
    <div class="search-row">
      <SuggestField
        id={id}
        name="q"
        type="text"
        enterkeyhint="search"
        value={words}
        maxLength={maxWords}
        aria-describedby={hint && `${id}-aide`}
      />
      <button class="button" type="submit">
        Rechercher
      </button>
    </div>
    {children}
  </form>
);
