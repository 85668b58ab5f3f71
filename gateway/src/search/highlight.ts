import type { SearchField } from '../schema/resolvers.generated';
import type { Sheet } from '../sheet/model';
import type { Term } from './analysis/analyze';
import { closestPassages } from './closeness';
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

/** The passages of a sheet that answer a query, the closest first. */
export function highlightsOf(
  sheet: Sheet,
  query: Query,
  unitWeights: readonly number[],
): Highlight[] {
  const counts = new Map<SearchField, number>();
  const shown: Highlight[] = [];
  for (const { match } of closestPassages(sheet, query, unitWeights)) {
    const { field, text } = match.passage;
    const count = counts.get(field) ?? 0;
    if (count >= mostOf(field)) continue;
    counts.set(field, count + 1);
    const short = abridge(text, match.terms);
    shown.push({ field, fragments: toFragments(short.text, short.spans) });
    if (shown.length === MOST_HIGHLIGHTS) break;
  }
  return shown;
}
