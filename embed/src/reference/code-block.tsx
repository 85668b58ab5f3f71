/** A text to copy; it scrolls by itself when it is wider than the screen, so the keyboard must reach it. */
export const CodeBlock = ({ text, label }: { text: string; label: string }) => (
  <pre tabIndex={0} role="region" aria-label={label}>
    <code>{text}</code>
  </pre>
);

const question = { query: '{ guide { counts { sheets agencies } } }' };

/** The shortest question that one may ask from a terminal. */
export const Command = ({ address }: { address: string }) => (
  <CodeBlock
    label="Commande à essayer"
    text={`curl ${address} \\\n  -H 'content-type: application/json' \\\n  -d '${JSON.stringify(question)}'`}
  />
);
