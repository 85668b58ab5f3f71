import type { ComponentChildren } from 'preact';

import { CodeBlock } from '../reference/code-block';

interface CopiedTextProps {
  /** What screen readers say of the text. */
  label: string;
  text: string;
  /** What comes before it. */
  children?: ComponentChildren;
}

/** A text that one copies: by a button, where scripts run. */
export const CopiedText = ({ label, text, children }: CopiedTextProps) => (
  <div class="snippet">
    {children}
    <CodeBlock text={text} label={label} />
    <p>
      <button class="button button-quiet" type="button" data-copy hidden>
        Copier
      </button>
    </p>
  </div>
);
