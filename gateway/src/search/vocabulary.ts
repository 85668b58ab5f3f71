import type { Agency } from '../agency/model';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { Signpost } from '../signpost/model';
import type { SynonymGroup } from '../synonym-group/model';
import type { Territory } from '../territory/model';
import type { Theme } from '../theme/model';
import { formsOf } from './analysis/analyze';
import { agencyForm, themeForm } from './segment';

/** Words that stand for one thing, and what else says it. */
export interface VocabularyTerm {
  text: string;
  forms: readonly string[];
  /** An intention pushes what already answers; it finds nothing by itself. */
  isIntention: boolean;
  /** A commune or its like: it says where, not what. */
  isPlace: boolean;
  others: readonly OtherWords[];
}

/** Other words of the same thing. */
export interface OtherWords {
  text: string;
  forms: readonly string[];
  /** How sure it is that they say the same, up to 1. */
  weight: number;
}

/** What the editors' vocabulary says, found by the first form of its terms: the longest terms first. */
export interface Vocabulary {
  byForm: ReadonlyMap<string, readonly VocabularyTerm[]>;
  /** Every form of its terms, to tell a word it knows from a misspelt one. */
  forms: ReadonlySet<string>;
}

const SYNONYM = 0.8;
const TARGET = 0.7;
const TARGET_SYNONYM = 0.55;
/** Two terms that mean a third one are near each other, seldom the same. */
const SIBLING = 0.4;
const NAMED = 0.9;

interface Words {
  text: string;
  forms: readonly string[];
}

const toWords = (text: string): Words => ({ text, forms: formsOf(text) });
const keyOf = ({ forms }: Words): string => forms.join(' ');

type Groups = ReadonlyMap<string, SynonymGroup>;

const readGroup = derived((group: SynonymGroup) => ({
  ...group,
  terms: group.terms.map(toWords).filter(({ forms }) => forms.length > 0),
  targets: group.targets.map(toWords).filter(({ forms }) => forms.length > 0),
}));

const termsOfGroups = derived((groups: Groups): VocabularyTerm[] => {
  const read = [...groups.values()].map(readGroup);
  const twoWay = new Map(
    read
      .filter((group) => group.direction === 'TWO_WAY')
      .flatMap((group) => group.terms.map((term) => [keyOf(term), group.terms] as const)),
  );
  return read.flatMap((group) =>
    group.terms.map((term) => ({
      ...term,
      isIntention: group.kind === 'INTENTION',
      isPlace: false,
      others:
        group.direction === 'TWO_WAY'
          ? group.terms
              .filter((other) => other !== term)
              .map((other) => ({ ...other, weight: SYNONYM }))
          : [
              ...group.targets.flatMap((target) => [
                { ...target, weight: TARGET },
                ...(twoWay.get(keyOf(target)) ?? [])
                  .filter((other) => keyOf(other) !== keyOf(target))
                  .map((other) => ({ ...other, weight: TARGET_SYNONYM })),
              ]),
              ...group.terms
                .filter((other) => other !== term)
                .map((other) => ({ ...other, weight: SIBLING })),
            ],
    })),
  );
});

/** An agency is named by each of its names, and leads to its sheets. */
const termsOfAgencies = derived((agencies: ReadonlyMap<string, Agency>): VocabularyTerm[] =>
  [...agencies.values()].flatMap((agency) =>
    [agency.name, agency.acronym ?? '', ...agency.formerNames].map((name) => ({
      ...toWords(name),
      isIntention: false,
      isPlace: false,
      others: [
        { text: agency.acronym ?? agency.name, forms: [agencyForm(agency.id)], weight: NAMED },
      ],
    })),
  ),
);

const termsOfThemes = derived((themes: ReadonlyMap<string, Theme>): VocabularyTerm[] =>
  [...themes.values()].map((theme) => ({
    ...toWords(theme.label),
    isIntention: false,
    isPlace: false,
    others: [{ text: theme.label, forms: [themeForm(theme.id)], weight: NAMED }],
  })),
);

/** Things that only a signpost names are things too. */
const termsOfSignposts = derived((signposts: ReadonlyMap<string, Signpost>): VocabularyTerm[] =>
  [...signposts.values()].flatMap((signpost) =>
    signpost.terms.map((term) => ({
      ...toWords(term),
      isIntention: false,
      isPlace: false,
      others: [],
    })),
  ),
);

const termsOfTerritories = derived(
  (territories: ReadonlyMap<string, Territory>): VocabularyTerm[] =>
    [...territories.values()].map((territory) => ({
      ...toWords(territory.name),
      isIntention: false,
      isPlace: true,
      others: [],
    })),
);

/** Places, without those that are also things: « Le Parc ». */
function placesAmong(places: readonly VocabularyTerm[], things: readonly VocabularyTerm[]) {
  const forms = new Set(things.flatMap((term) => term.forms));
  return places.filter((place) => !place.forms.every((form) => forms.has(form)));
}

/** Terms that are written alike say all that each of them says. */
function joinTerms(terms: readonly VocabularyTerm[]): VocabularyTerm[] {
  const joined = new Map<string, VocabularyTerm>();
  for (const term of terms) {
    const known = joined.get(keyOf(term));
    joined.set(
      keyOf(term),
      known
        ? {
            ...known,
            isIntention: known.isIntention && term.isIntention,
            others: [...known.others, ...term.others],
          }
        : term,
    );
  }
  return [...joined.values()];
}

const build = (terms: readonly VocabularyTerm[]): Vocabulary => {
  const byForm = new Map<string, VocabularyTerm[]>();
  const longestFirst = joinTerms(terms.filter(({ forms }) => forms.length > 0)).sort(
    (left, right) => right.forms.length - left.forms.length,
  );
  for (const term of longestFirst)
    // A query may say the words in another order.
    for (const form of new Set(term.forms)) byForm.set(form, [...(byForm.get(form) ?? []), term]);
  return { byForm, forms: new Set(byForm.keys()) };
};

type Sources = Pick<
  Guide['entities'],
  'synonymGroup' | 'agency' | 'theme' | 'signpost' | 'territory'
>;

const buildFrom = ({ synonymGroup, agency, theme, signpost, territory }: Sources): Vocabulary => {
  const things = [
    ...termsOfGroups(synonymGroup),
    ...termsOfAgencies(agency),
    ...termsOfThemes(theme),
    ...termsOfSignposts(signpost),
  ];
  return build([...things, ...placesAmong(termsOfTerritories(territory), things)]);
};

const latest = derived((_groups: Groups): { from?: Sources; vocabulary?: Vocabulary } => ({}));

/** The vocabulary of a guide, made again when what it is made of changes. */
export function vocabularyOf({ entities }: Guide): Vocabulary {
  const known = latest(entities.synonymGroup);
  const isSame =
    known.from?.agency === entities.agency &&
    known.from.theme === entities.theme &&
    known.from.signpost === entities.signpost &&
    known.from.territory === entities.territory;
  if (!isSame) {
    known.from = entities;
    known.vocabulary = buildFrom(entities);
  }
  return known.vocabulary!;
}
