import { foldedWords } from '../fold';
import type { Guide } from '../guide/guide';

type Told = Pick<Guide['entities'], 'synonymGroup' | 'signpost' | 'theme'>;

let last: { told: Told; words: ReadonlySet<string> } | null = null;

const isSame = (one: Told, other: Told): boolean =>
  one.synonymGroup === other.synonymGroup &&
  one.signpost === other.signpost &&
  one.theme === other.theme;

/** Folded words that the coordination wrote: « pierre » is a stone when it says so. Kept until one of them changes. */
export function vocabularyOf({ entities }: Pick<Guide, 'entities'>): ReadonlySet<string> {
  if (!last || !isSame(last.told, entities)) last = { told: entities, words: wordsOf(entities) };
  return last.words;
}

const wordsOf = ({ synonymGroup, signpost, theme }: Told): ReadonlySet<string> =>
  new Set(
    [
      ...[...synonymGroup.values()].flatMap(({ terms, targets }) => [...terms, ...targets]),
      ...[...signpost.values()].flatMap(({ title, terms }) => [title, ...terms]),
      ...[...theme.values()].map(({ label }) => label),
    ].flatMap(foldedWords),
  );
