import type { FoundTerm } from './found-term';
import type { Lexicon } from './lexicon';
import { referenceForm } from './segment';
import type { OtherWords } from './vocabulary';
import { formsAt, type Word } from './words';

/** One thing that a query names, and every way of saying it. */
export interface Unit {
  /** As typed, without what stands between its words. */
  text: string;
  alternatives: readonly Alternative[];
  /** How much it counts beside the others, before its rarity. */
  weight: number;
  isIntention: boolean;
  /** A word of manners or a place, which says little of the need. */
  isSlight: boolean;
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

const FAMILY = 0.5;
const PREFIX = 0.6;
const CORRECTED = 0.95;
/** What each likelier correction takes from the next one. */
const LESS_LIKELY = 0.15;
const PART = 0.3;
const MANNER = 0.3;
/** Where is not what: a commune that no sheet names must not make an answer look poor. */
const PLACE = 0.02;

/** Letters enough for a word to be the beginning of another. */
const BEGUN_LETTERS = 3;
const MOST_BEGINNINGS = 8;

/** A thing that the vocabulary names, and the other words for it. */
export function toThing({ term, words }: FoundTerm, lexicon: Lexicon): Unit {
  const isPhrase = term.forms.length > 1;
  const isSlight = term.isPlace || (!isPhrase && words[0]!.isSlight);
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
    weight: term.isPlace ? PLACE : isSlight ? MANNER : 1,
    isSlight,
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

/** A word that the vocabulary does not name. */
export function toUnit(word: Word, lexicon: Lexicon, isTyping: boolean): Unit {
  const own: Alternative = { kind: 'WORD', text: word.text, forms: [word.form], weight: 1 };
  const numbered = withDigits(word);
  const begun =
    isTyping && !word.isKnown && word.word.length >= BEGUN_LETTERS
      ? lexicon.beginningWith(word.word, MOST_BEGINNINGS).map((form): Alternative => ({
          kind: 'PREFIX',
          text: form,
          forms: [form],
          weight: PREFIX,
        }))
      : [];
  const meant = word.corrections.flatMap(({ word: other, form }, rank): Alternative[] => {
    const trust = CORRECTED - rank * LESS_LIKELY;
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
    isSlight: word.isSlight,
    isIntention: false,
    isKnownThing: numbered.some(({ forms }) => forms.every((form) => lexicon.countOf(form))),
  };
}
