interface InsteadProps {
  words: string;
  /** What the form calls the words to take instead. */
  name: string;
  formId: string;
}

/** What was typed, understood otherwise: proposed, never done without asking. */
export const Instead = ({ words, name, formId }: InsteadProps) => (
  <p class="instead">
    <button class="link-button" type="submit" form={formId} name={name} value={words}>
      Essayez plutôt : « {words} »
    </button>
  </p>
);
