import { analyze, isManner, type Term } from './analysis/analyze';
import type { Lexicon } from './lexicon';
import { referenceForm } from './segment';
import { corrections, slipsOf, type Correction } from './spelling';
import type { OtherWords, Vocabulary, VocabularyTerm } from './vocabulary';

/** One thing that a query names, and every way of saying it. */
export interface Unit {
  /** As typed, without what stands between its words. */
  text: string;
  alternatives: readonly Alternative[];
  /** How much it counts beside the others, before its rarity. */
  weight: number;
  isIntention: boolean;
  /** Whether the editors' vocabulary names it: it is a thing, not just a word. */
  isKnownThing: boolean;
}

export type AlternativeKind =
  'WORD' | 'PHRASE' | 'PART' | 'FAMILY' | 'PREFIX' | 'CORRECTION' | 'VOCABULARY';

/** Forms that a document has all together, or does not. */
export interface Alternative {
  kind: AlternativeKind;
  text: string;
  forms: readonly string[];
  /** Up to 1: what is written weighs more than what is guessed. */
  weight: number;
}

/** A query as it was understood. */
export interface Query {
  /** What was read of it. */
  text: string;
  units: readonly Unit[];
  /** Its misspelt words, in order, and what they were taken for. */
  corrections: readonly WordCorrection[];
}

export interface WordCorrection extends Correction {
  start: number;
  end: number;
}

/** A reader's need is a sentence or two; what lies beyond is somebody's file. */
export const LONGEST_QUERY = 500;
/** Slow only for who wants it slow: a word that nothing knows has hundreds of neighbours. */
const MOST_CORRECTIONS = 6;
export const MOST_UNITS = 24;

const FAMILY = 0.5;
const PREFIX = 0.6;
const CORRECTED = 0.95;
const PART = 0.3;
const MANNER = 0.3;
/** Where is not what: a commune that no sheet names must not make an answer look poor. */
const PLACE = 0.02;

/** A word of the query and what it may be: itself, or what it was meant to be. */
interface Word extends Term {
  /** What it was corrected to, the likeliest first. */
  corrections: readonly Correction[];
  /** Forms that it may have meant within a term of several words: « tires lieux ». */
  withinTerm: readonly string[];
  isKnown: boolean;
  /** It says little of the need, or was meant as a word that does. */
  isSlight: boolean;
}

/** What a reader asks, in the guide's words. Never fails: a text without a word that says something has no unit. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Query {
  const asked = text.slice(0, LONGEST_QUERY);
  const terms = analyze(asked).slice(0, MOST_UNITS * 2);
  const words = readWords(terms, lexicon);
  const units: Unit[] = [];
  const taken = new Set<Word>();
  for (let at = 0; at < words.length && units.length < MOST_UNITS; at += 1) {
    const word = words[at]!;
    if (taken.has(word)) continue;
    const free = words.slice(at).filter((one) => !taken.has(one));
    const found = longestTerm(free, vocabulary, lexicon);
    for (const one of found?.words ?? [word]) taken.add(one);
    const isTyping = at === words.length - 1 && word.end === asked.length;
    units.push(found ? toThing(found, lexicon) : toUnit(word, lexicon, isTyping));
  }
  return {
    text: asked,
    units: withWeight(units),
    corrections: words.flatMap(({ start, end, corrections: [best] }) =>
      best ? [{ ...best, start, end }] : [],
    ),
  };
}

/** A word of manners, which says little of the need. */
export const isSlight = ({ weight }: Unit): boolean => weight <= MANNER;

// Manners and intentions alone are all that there is to go by, but then as written: « rénover » is not « embellir ».
const withWeight = (units: readonly Unit[]): readonly Unit[] =>
  units.every((unit) => isSlight(unit) || unit.isIntention)
    ? units.map((unit) => ({
        ...unit,
        weight: 1,
        isIntention: false,
        isKnownThing: false,
        alternatives: unit.alternatives.filter(({ kind }) => kind !== 'VOCABULARY'),
      }))
    : units;

function readWords(terms: readonly Term[], lexicon: Lexicon): Word[] {
  let left = MOST_CORRECTIONS;
  return terms.map((term) => {
    const isKnown =
      lexicon.countOf(term.form) !== undefined || lexicon.familyOf(term.form).length > 0;
    const isCorrected = !isKnown && left > 0;
    if (isCorrected) left -= 1;
    const slips = isCorrected ? slipsOf(term.word, lexicon) : [];
    const meant = isCorrected ? corrections(term.word, lexicon, slips) : undefined;
    return {
      ...term,
      isKnown,
      corrections: meant?.words ?? [],
      withinTerm: slips.map(({ form }) => form),
      isSlight: isManner(term.word) || meant?.isSlight === true,
    };
  });
}

const formsAt = (word: Word): string[] =>
  word.corrections.length > 0 ? word.corrections.map(({ form }) => form) : [word.form];

interface FoundTerm {
  term: VocabularyTerm;
  words: readonly Word[];
}

/** The longest term of the vocabulary that the first word begins, the others near it and in any order. */
function longestTerm(
  words: readonly Word[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): FoundTerm | undefined {
  const first = words[0]!;
  const candidates = [
    ...formsAt(first).flatMap((form) => vocabulary.byForm.get(form) ?? []),
    ...first.withinTerm
      .flatMap((form) => vocabulary.byForm.get(form) ?? [])
      .filter(({ forms }) => forms.length > 1),
  ];
  let best: FoundTerm | undefined;
  for (const term of candidates) {
    if (term.forms.length < (best?.term.forms.length ?? 0)) continue;
    if (term.isPlace && isTold(term, lexicon)) continue;
    const saying = wordsSaying(words, term);
    if (saying && (!best || isCloser({ term, words: saying }, best)))
      best = { term, words: saying };
  }
  return best;
}

const isCloser = (one: FoundTerm, other: FoundTerm): boolean =>
  one.words.length > other.words.length ||
  (one.words.length === other.words.length && spanOf(one) < spanOf(other));

const spanOf = ({ words }: FoundTerm): number => words.at(-1)!.end - words[0]!.start;

// A place that sheets speak of says something of the need: « La Hague ».
const isTold = ({ forms }: VocabularyTerm, lexicon: Lexicon): boolean =>
  forms.length === 1 && (lexicon.countOf(forms[0]!) ?? 0) > 0;

/** Words that may stand within a term: « le toit de l’école fuit » says « le toit fuit ». */
const WITHIN = 1;

/** The words that say a term, the first one among them; undefined when they do not. */
function wordsSaying(
  words: readonly Word[],
  { forms, isPlace }: VocabularyTerm,
): readonly Word[] | undefined {
  const missing = new Set(forms);
  const saying: Word[] = [];
  const reach = forms.length + (forms.length > 1 && !isPlace ? WITHIN : 0);
  for (const word of words.slice(0, reach)) {
    const form = [...formsAt(word), ...word.withinTerm].find((one) => missing.has(one));
    if (form !== undefined) {
      missing.delete(form);
      saying.push(word);
    } else if (saying.length === 0) return undefined;
  }
  return missing.size === 0 ? saying : undefined;
}

function toThing({ term, words }: FoundTerm, lexicon: Lexicon): Unit {
  const isPhrase = term.forms.length > 1;
  const trust = words.some((word) => !word.isKnown) ? CORRECTED : 1;
  const own: Alternative = {
    kind: isPhrase ? 'PHRASE' : trust < 1 ? 'CORRECTION' : 'WORD',
    text: term.text,
    forms: term.forms,
    weight: trust,
  };
  const parts = isPhrase
    ? words
        .filter((word) => !word.isSlight)
        .map((word): Alternative => ({
          kind: 'PART',
          text: word.text,
          forms: [formsAt(word)[0]!],
          weight: PART * trust,
        }))
    : familyOf(term.forms[0]!, term.text, lexicon);
  return {
    text: words.map(({ text }) => text).join(' '),
    alternatives: [own, ...term.others.map((other) => toAlternative(other, trust)), ...parts],
    weight: term.isPlace ? PLACE : !isPhrase && words[0]!.isSlight ? MANNER : 1,
    isIntention: term.isIntention,
    isKnownThing: !term.isPlace,
  };
}

const toAlternative = ({ text, forms, weight }: OtherWords, trust: number): Alternative => ({
  kind: 'VOCABULARY',
  text,
  forms,
  weight: weight * trust,
});

const familyOf = (form: string, text: string, lexicon: Lexicon, trust = 1): Alternative[] =>
  lexicon.familyOf(form).map((other) => ({
    kind: 'FAMILY',
    text,
    forms: [other],
    weight: FAMILY * trust,
  }));

/** « F12 » is a sheet’s name before it is a word; « GR223 » is also written in two. */
function withDigits({ word, text }: Word): Alternative[] {
  const [, letters, digits] = /^([a-z]{1,4})(\d+)$/.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return [];
  return [
    { kind: 'WORD', text, forms: [referenceForm(word)], weight: 1 },
    {
      kind: 'PHRASE',
      text: `${letters.toUpperCase()} ${digits}`,
      forms: [letters, digits],
      weight: 1,
    },
  ];
}

function toUnit(word: Word, lexicon: Lexicon, isTyping: boolean): Unit {
  const own: Alternative = { kind: 'WORD', text: word.text, forms: [word.form], weight: 1 };
  const numbered = withDigits(word);
  const begun =
    isTyping && !word.isKnown && word.word.length >= 3
      ? lexicon.beginningWith(word.word, 8).map((form): Alternative => ({
          kind: 'PREFIX',
          text: form,
          forms: [form],
          weight: PREFIX,
        }))
      : [];
  const meant = word.corrections.flatMap(({ word: other, form }, rank): Alternative[] => {
    const trust = CORRECTED - rank * 0.15;
    return [
      { kind: 'CORRECTION', text: other, forms: [form], weight: trust },
      ...familyOf(form, other, lexicon, trust),
    ];
  });
  return {
    text: word.text,
    alternatives: [
      own,
      ...numbered,
      ...familyOf(word.form, word.text, lexicon),
      ...begun,
      ...meant,
    ],
    weight: word.isSlight ? MANNER : 1,
    isIntention: false,
    isKnownThing: numbered.some(({ forms }) => forms.every((form) => lexicon.countOf(form))),
  };
}
