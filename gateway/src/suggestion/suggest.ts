import { orderedAgencies } from '../agency/guide';
import type { Agency } from '../agency/model';
import { fold } from '../fold';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { SuggestionKind } from '../schema/resolvers.generated';
import { analyze, type Term } from '../search/analysis/analyze';
import { tokenize } from '../search/analysis/tokens';
import { toFragments, type TextFragment } from '../search/highlight';
import { subjectsOf } from '../search/passages';
import { beginnings } from '../search/beginnings';
import { score, weigh } from '../search/rank';
import { match } from '../search/unit-match';
import { readersOf } from '../search/search';
import { segmentsOf } from '../search/search-index';
import type { Sheet } from '../sheet/model';
import type { Territory } from '../territory/model';
import { orderedThemes } from '../theme/guide';
import type { Theme } from '../theme/model';

export interface Suggestion {
  kind: SuggestionKind;
  text: string;
  fragments: readonly TextFragment[];
  target: Sheet | Agency | Theme | Territory;
}

/** What is typed last is what is looked for. */
const LONGEST_PREFIX = 100;
/** Letters enough to look for places, of which there are hundreds. */
const PLACE_LETTERS = 2;
/** Suggestions of one kind of name, at most, so that needs keep their room. */
const MOST_NAMES = 2;
/** Sheets whose passages are looked at, for each suggestion asked. */
const SHEETS_READ = 2;
/** Of the best score, what a sheet must reach to be suggested. */
const LEAST_SHARE = 0.5;

interface Named<Target> {
  target: Target;
  /** What may be typed, folded, and the text that it stands in. */
  names: readonly { text: string; words: readonly string[] }[];
}

const named = <Target>(target: Target, texts: readonly (string | null)[]): Named<Target> => ({
  target,
  names: texts.flatMap((text) =>
    text ? [{ text, words: tokenize(text).map(({ word }) => word) }] : [],
  ),
});

const namedAgencies = derived((agencies: ReadonlyMap<string, Agency>) =>
  orderedAgencies(agencies).map((one) => named(one, [one.name, one.acronym, ...one.formerNames])),
);
const namedThemes = derived((themes: ReadonlyMap<string, Theme>) =>
  orderedThemes(themes).map((one) => named(one, [one.label])),
);
// The largest first: who types « Saint » may mean any, and means Saint-Lô more often.
const namedTerritories = derived((territories: ReadonlyMap<string, Territory>) =>
  [...territories.values()]
    .filter(({ kind }) => kind !== 'DEPARTEMENT')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1))
    .map((one) => named(one, [one.name])),
);

/** Whether the words typed stand in the name one after the other, the last one perhaps begun only. */
function beginsAt(words: readonly string[], typed: readonly string[]): number {
  const last = typed.length - 1;
  return words.findIndex((_word, at) =>
    typed.every((one, rank) =>
      rank === last ? words[at + rank]?.startsWith(one) : words[at + rank] === one,
    ),
  );
}

/** The pieces of a name, what is typed of it standing apart. */
function markTyped(text: string, typed: readonly string[]): TextFragment[] {
  const tokens = tokenize(text);
  const at = beginsAt(
    tokens.map(({ word }) => word),
    typed,
  );
  const spans = tokens.slice(at, at + typed.length).map((token, rank) => ({
    start: token.start,
    end: rank === typed.length - 1 ? token.start + lettersOf(token, typed[rank]!) : token.end,
  }));
  return toFragments(text, spans);
}

// Folding changes lengths (« œ »): letters are taken until they fold to as many.
function lettersOf({ text }: Pick<Term, 'text'>, typed: string): number {
  let length = 0;
  for (const letter of text) {
    if (fold(text.slice(0, length)).length >= typed.length) break;
    length += letter.length;
  }
  return length;
}

function suggestNames<Target extends Suggestion['target']>(
  kind: SuggestionKind,
  all: readonly Named<Target>[],
  typed: readonly string[],
): Suggestion[] {
  if (typed.length === 0) return [];
  const atStart: Suggestion[] = [];
  const within: Suggestion[] = [];
  for (const { target, names } of all) {
    const places = names.map(({ words }) => beginsAt(words, typed));
    const best = places.indexOf(0) >= 0 ? places.indexOf(0) : places.findIndex((at) => at > 0);
    if (best < 0) continue;
    const { text } = names[best]!;
    const list = places[best] === 0 ? atStart : within;
    list.push({ kind, text, fragments: markTyped(text, typed), target });
    if (atStart.length === MOST_NAMES) break;
  }
  return [...atStart, ...within].slice(0, MOST_NAMES);
}

/** Sheets and needs that say all that is typed, the last word perhaps begun only. */
function suggestSheets(
  guide: Guide,
  prefix: string,
  kinds: ReadonlySet<SuggestionKind>,
  first: number,
): Suggestion[] {
  const { lexicon } = readersOf(guide);
  const query = beginnings(prefix, lexicon);
  if (query.units.length === 0) return [];
  const matched = match(query, segmentsOf(guide.searchIndex));
  const scored = score(query, matched, weigh(query, [matched]));
  const suggestions: Suggestion[] = [];
  const read = Math.min(scored.countFrom(scored.best * LEAST_SHARE), first * SHEETS_READ);
  for (let rank = 0; rank < read && suggestions.length < first; rank += 1) {
    const item = scored.itemAt(rank);
    const found = bestPassage(item, query.units, kinds);
    if (found) suggestions.push({ ...found, target: item });
  }
  return suggestions;
}

function bestPassage(
  sheet: Sheet,
  units: ReturnType<typeof beginnings>['units'],
  kinds: ReadonlySet<SuggestionKind>,
): Omit<Suggestion, 'target'> | undefined {
  for (const { field, text } of subjectsOf(sheet)) {
    const kind = field === 'TITLE' ? 'SHEET' : 'NEED';
    if (!kinds.has(kind)) continue;
    const terms = analyze(text);
    const said = units.map((unit) =>
      terms.find(({ form }) => unit.alternatives.some(({ forms }) => forms[0] === form)),
    );
    if (said.every((term) => term !== undefined))
      return {
        kind,
        text,
        fragments: toFragments(
          text,
          [...new Set(said)].sort((a, b) => a.start - b.start),
        ),
      };
  }
  return undefined;
}

const everyKind: readonly SuggestionKind[] = ['NEED', 'SHEET', 'AGENCY', 'THEME', 'TERRITORY'];

/** What a reader may be typing, the likeliest first. Pure. */
export function suggest(
  guide: Guide,
  prefix: string,
  asked: readonly SuggestionKind[] | null | undefined,
  first: number,
): Suggestion[] {
  const text = prefix.slice(-LONGEST_PREFIX);
  const kinds = new Set(asked?.length ? asked : everyKind);
  const typed = tokenize(text).map(({ word }) => word);
  const { agency, theme, territory } = guide.entities;
  const isLong = typed.join('').length >= PLACE_LETTERS;
  const names = [
    ...(kinds.has('AGENCY') ? suggestNames('AGENCY', namedAgencies(agency), typed) : []),
    ...(kinds.has('THEME') ? suggestNames('THEME', namedThemes(theme), typed) : []),
    ...(kinds.has('TERRITORY') && isLong
      ? suggestNames('TERRITORY', namedTerritories(territory), typed)
      : []),
  ];
  const sheets =
    kinds.has('SHEET') || kinds.has('NEED') ? suggestSheets(guide, text, kinds, first) : [];
  // Names are few and sure; the rest is for what can be asked of the network.
  return [...names, ...sheets].slice(0, first);
}
