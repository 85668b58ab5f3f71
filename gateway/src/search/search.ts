import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { Signpost } from '../signpost/model';
import { createLexicon, type Lexicon } from './lexicon';
import { understand, type Query } from './query';
import { rarity, score, weigh, type Hit, type Part, type Ranking } from './rank';
import type { Sheet } from '../sheet/model';
import { segmentsOf } from './search-index';
import { buildSignpostSegment } from './segment';
import { tuning, type Tuning } from './tuning';
import { match } from './unit-match';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** What a guide answers to a text, before any filter. */
export interface Answer {
  query: Query;
  /** Each unit's weight, in the order of the query's. */
  unitWeights: readonly number[];
  /** Number of sheets that really answer; none when nothing does, or when another than the network does. */
  count: number;
  /** Sheets by how well they answer, the best first; those from `count` on only share something with the text. */
  sheets: Ranking<Sheet>;
  /** Needs that the network does not serve, and that the text names. */
  signposts: readonly Signpost[];
  /** Score of what answers best, a sheet or a signpost; 0 when nothing does. */
  best: number;
}

/** The best sheets of an answer, so many at most. */
export const bestOf = ({ sheets, count }: Answer, most: number): Hit<Sheet>[] =>
  Array.from({ length: Math.min(count, most) }, (_none, rank) => sheets.at(rank));

/** Without an answer: the sheets that share something with the text, the nearest first. */
export const nearOf = ({ sheets, count }: Answer): Hit<Sheet>[] =>
  count > 0
    ? []
    : Array.from({ length: Math.min(sheets.countFrom(0), NEAR) }, (_none, rank) => sheets.at(rank));

/**
 * Score times the square root of its share of what could be scored, below which the least bad sheet would be a lie. In
 * weights of a word that one sheet alone has, as they grow with the guide.
 */
const LEAST_EVIDENCE = 0.046;
/** What a query weighs at least, beside a word that one sheet alone has. */
const COMMON = 0.3;
/** Share of the things asked for that a word alone must be, to be an answer by itself. */
const LONE_WORD_SHARE = 0.8;
/** Share of a score that a word gives when it is more than company: « démissionner », and « seul ». */
const OWN_PART = 0.15;
/** Sheets enough to tell which themes are near. */
const NEAR = 8;
/** A signpost is worth showing when it answers nearly as well as the best sheet. */
const SIGNPOST_SHARE = 0.75;

const relatedTo = ({ relatedSheetIds }: Sheet): readonly string[] => relatedSheetIds;

const signpostSegment = derived((signposts: ReadonlyMap<string, Signpost>) =>
  buildSignpostSegment([...signposts.values()]),
);

/** What search reads of a guide. */
export function readersOf(guide: Guide): { vocabulary: Vocabulary; lexicon: Lexicon } {
  const vocabulary = vocabularyOf(guide);
  const segments = [
    ...segmentsOf(guide.searchIndex).map(({ segment }) => segment),
    signpostSegment(guide.entities.signpost),
  ];
  return { vocabulary, lexicon: createLexicon(segments, vocabulary) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * A thing of the vocabulary is enough, or two words that both count, or one that is nearly all that was asked: a lone
 * word among several, which is nobody's thing, is found in some sheet by chance.
 */
function saysEnough(parts: readonly Part[], things: number): boolean {
  const ofThings = parts.filter(({ unit }) => !unit.isIntention);
  const telling = ofThings.filter(({ unit }) => !unit.isSlight);
  const said = sum(ofThings.map(({ weight }) => weight));
  const given = sum(parts.map(({ score: own }) => own));
  return (
    telling.filter(({ score: own }) => own >= given * OWN_PART).length > 1 ||
    telling.some(({ unit }) => unit.isKnownThing) ||
    said >= things * LONE_WORD_SHARE
  );
}

/** Answers a text, or a query that was already understood. */
export function answer(guide: Guide, asked: string | Query, weights: Tuning = tuning): Answer {
  const { signpost: signposts } = guide.entities;
  const { vocabulary, lexicon } = readersOf(guide);
  const query = typeof asked === 'string' ? understand(asked, vocabulary, lexicon) : asked;
  const ofSheets = match(query, segmentsOf(guide.searchIndex), weights);
  const ofPosts = match(
    query,
    [{ segment: signpostSegment(signposts), dead: new Set(), documentOf: () => undefined }],
    weights,
  );
  const unitWeights = weigh(query, [ofSheets, ofPosts], weights);
  const whole = sum(unitWeights);
  const things = sum(unitWeights.filter((_weight, rank) => !query.units[rank]!.isIntention));
  const rarest = rarity(ofSheets.total + ofPosts.total, 1);
  // What all sheets speak of weighs nothing, and is an answer all the same to who asks for nothing else.
  const weightiest = Math.max(whole, rarest * COMMON);
  const isEvident = (hit: Hit<unknown>): boolean =>
    weightiest * (hit.score / whole) ** 1.5 >= LEAST_EVIDENCE * rarest &&
    saysEnough(hit.parts(), things);

  const sheets = score(query, ofSheets, unitWeights, weights, relatedTo);
  const served = sheets.best > 0 && isEvident(sheets.at(0)) ? sheets.best : 0;
  const posts = score(query, ofPosts, unitWeights, weights);
  const shown = Array.from(
    { length: posts.countFrom(Math.max(served, posts.best) * SIGNPOST_SHARE) },
    (_none, rank) => posts.at(rank),
  ).filter(isEvident);
  const isServed = served > 0 && served >= (shown[0]?.score ?? 0);
  return {
    query,
    unitWeights,
    count: isServed ? sheets.countFrom(0) : 0,
    sheets,
    signposts: shown.map(({ item }) => item),
    best: Math.max(served, shown[0]?.score ?? 0),
  };
}
