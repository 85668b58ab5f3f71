import type { PassageFragment } from '../generated/graphql';

/** What the search recognised, marked: nodes of text, never HTML. */
export const MarkedText = ({ fragments }: Pick<PassageFragment, 'fragments'>) => (
  <>
    {fragments.map(({ text, isMatch }, index) =>
      isMatch ? <mark key={index}>{text}</mark> : text,
    )}
  </>
);

const toText = ({ fragments }: Pick<PassageFragment, 'fragments'>): string =>
  fragments.map(({ text }) => text).join('');

/** The passage that is this very text, to be marked where the text is shown anyway. */
export const passageThatIs = (
  text: string,
  passages: readonly PassageFragment[],
): PassageFragment | undefined => passages.find((passage) => toText(passage) === text);

/** A passage and the part of the sheet that it comes from. */
export const Passage = ({ passage }: { passage: PassageFragment }) => (
  <p class="passage">
    <span class="passage-field">{passage.fieldLabel} :</span> <MarkedText {...passage} />
  </p>
);
