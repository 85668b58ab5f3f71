import type { SearchField } from '../schema/resolvers.generated';
import type { Sheet } from '../sheet/model';
import type { Term } from './analysis/analyze';
import { closestFirst } from './closeness';
import { descriptionOf, shortPassagesOf, type Passage } from './passages';
import type { Query } from './query';

/** A piece of a text; those that a query named stand apart. */
export interface TextFragment {
  text: string;
  isMatch: boolean;
}

export interface Highlight {
  field: SearchField;
  fragments: readonly TextFragment[];
}

type Span = Pick<Term, 'start' | 'end'>;

/** Put end to end, the pieces are the text again. */
export function toFragments(text: string, spans: readonly Span[]): TextFragment[] {
  const fragments: TextFragment[] = [];
  const push = (start: number, end: number, isMatch: boolean): void => {
    if (end > start) fragments.push({ text: text.slice(start, end), isMatch });
  };
  let from = 0;
  for (const { start, end } of spans) {
    push(from, start, false);
    push(start, end, true);
    from = end;
  }
  push(from, text.length, false);
  return fragments;
}

/** Longer passages are shown around what they say of the query. */
const LONGEST_PASSAGE = 240;
const BEFORE = 60;

/** The part of a long text around its first named words, cut between words. */
export function abridge(text: string, spans: readonly Span[]): { text: string; spans: Span[] } {
  const first = spans[0]?.start ?? 0;
  if (text.length <= LONGEST_PASSAGE) return { text, spans: [...spans] };
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const limit = from + LONGEST_PASSAGE;
  const to = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), from + 1);
  const [head, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + tail,
    spans: spans
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

const MOST_HIGHLIGHTS = 3;
/** Passages of one field, at most: a reader wants to see the sheet from several sides. */
const mostOf = (field: SearchField): number => (field === 'NEED' ? 2 : 1);

/** The passages of a sheet that answer a query, the closest first; its text, which is long, when nothing shorter does. */
export function highlightsOf(
  sheet: Sheet,
  query: Query,
  unitWeights: readonly number[],
): Highlight[] {
  const counts = new Map<SearchField, number>();
  const shown: Highlight[] = [];
  const show = (passages: readonly Passage[]): void => {
    for (const { passage, terms } of closestFirst(passages, query, unitWeights)) {
      const count = counts.get(passage.field) ?? 0;
      if (shown.length === MOST_HIGHLIGHTS || count >= mostOf(passage.field)) continue;
      counts.set(passage.field, count + 1);
      const short = abridge(passage.text, terms);
      shown.push({ field: passage.field, fragments: toFragments(short.text, short.spans) });
    }
  };
  show(shortPassagesOf(sheet));
  if (shown.length < MOST_HIGHLIGHTS) show(descriptionOf(sheet));
  return shown;
}
