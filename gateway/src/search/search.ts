import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { Signpost } from '../signpost/model';
import { createLexicon, type Lexicon } from './lexicon';
import { isSlight, understand, type Query } from './query';
import { rank, type Hit } from './rank';
import { segmentsOf } from './search-index';
import { buildSignpostSegment } from './segment';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** What a guide answers to a text, before any filter. */
export interface Answer {
  query: Query;
  /** Each unit's weight, in the order of the query's. */
  unitWeights: readonly number[];
  /** Sheets that really answer, the best first; none when nothing does, or when another than the network does. */
  hits: readonly Hit[];
  /** Without an answer: the sheets that share something with the text, the nearest first. */
  near: readonly Hit[];
  /** Needs that the network does not serve, and that the text names. */
  signposts: readonly Signpost[];
}

/** Score times the square root of its share of what could be scored, below which the least bad sheet would be a lie. */
const LEAST_EVIDENCE = 0.2;
/** Share of the query that a word alone must be, to be an answer by itself. */
const LONE_WORD_SHARE = 0.8;
/** Share of the best score below which a sheet is not an answer to the same question. */
const LEAST_SHARE = 0.1;
/** Sheets enough to tell which themes are near. */
const NEAR = 8;
/** A signpost is worth showing when it answers nearly as well as the best sheet. */
const SIGNPOST_SHARE = 0.75;

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

/**
 * A thing of the vocabulary is enough, or two words, or one that is nearly all that was asked: a lone word among several,
 * which is nobody's thing, is found in some sheet by chance.
 */
function saysEnough({ parts, share }: Hit): boolean {
  const telling = parts.filter(({ unit }) => !unit.isIntention && !isSlight(unit));
  return (
    telling.length > 1 ||
    telling.some(({ unit }) => unit.isKnownThing) ||
    share >= LONE_WORD_SHARE
  );
}

/** Answers a text, or a query that was already understood. */
export function answer(guide: Guide, asked: string | Query): Answer {
  const { signpost: signposts } = guide.entities;
  const { vocabulary, lexicon } = readersOf(guide);
  const query = typeof asked === 'string' ? understand(asked, vocabulary, lexicon) : asked;
  const { hits, unitWeights } = rank(query, [
    ...segmentsOf(guide.searchIndex),
    { segment: signpostSegment(signposts), dead: new Set() },
  ]);
  const whole = unitWeights.reduce((sum, weight) => sum + weight, 0);
  const isEvident = (hit: Hit): boolean =>
    hit.score * Math.sqrt(hit.score / whole) >= LEAST_EVIDENCE && saysEnough(hit);
  const sheetHits = hits.filter(({ id }) => guide.sheets.has(id));
  const best = sheetHits[0];
  const posts = hits.filter((hit) => signposts.has(hit.id) && isEvident(hit));
  const bestScore = best && isEvident(best) ? best.score : 0;
  const isServed = bestScore > 0 && bestScore >= (posts[0]?.score ?? 0);
  return {
    query,
    unitWeights,
    hits: isServed ? sheetHits.filter(({ score }) => score >= bestScore * LEAST_SHARE) : [],
    near: isServed ? [] : sheetHits.slice(0, NEAR),
    signposts: posts
      .filter(({ score }) => score >= Math.max(bestScore, posts[0]!.score) * SIGNPOST_SHARE)
      .map(({ id }) => signposts.get(id)!),
  };
}
