import { foldedWords } from '../fold';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { Signpost } from '../signpost/model';
import type { SynonymGroup } from '../synonym-group/model';
import type { Theme } from '../theme/model';

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(foldedWords));

const groupWords = derived((groups: ReadonlyMap<string, SynonymGroup>) =>
  wordsOf([...groups.values()].flatMap(({ terms, targets }) => [...terms, ...targets])),
);
const signpostWords = derived((signposts: ReadonlyMap<string, Signpost>) =>
  wordsOf([...signposts.values()].flatMap(({ title, terms }) => [title, ...terms])),
);
const themeWords = derived((themes: ReadonlyMap<string, Theme>) =>
  wordsOf([...themes.values()].map(({ label }) => label)),
);

/** Whether the coordination wrote a folded word: « pierre » is a stone when it says so. */
export const isInVocabulary = (
  { entities: { synonymGroup, signpost, theme } }: Pick<Guide, 'entities'>,
  word: string,
): boolean =>
  groupWords(synonymGroup).has(word) ||
  signpostWords(signpost).has(word) ||
  themeWords(theme).has(word);
