import { demoLines } from '../testing/demo-lines';
import { aGuide } from '../testing/run-query';
import { answer } from './search';
import { readNeeds } from '../../../bench/search/needs';

const guide = aGuide(demoLines());
const needs = readNeeds();
const firstOf = (text: string): string | undefined => {
  const found = answer(guide, text);
  return found.count > 0 ? found.sheets.at(0).id : undefined;
};

/** Each way of writing a need that must not change what it finds. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const longWords = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}]{5,}/gu)];

// The same slips on every run: a machine's chance must not decide.
const pick = (seed: number, size: number): number =>
  Math.abs(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)) % size;

function withSlip(text: string, seed: number): string {
  const words = longWords(text);
  const word = words[pick(seed, Math.max(words.length, 1))];
  if (!word) return text;
  const at = word.index + 1 + pick(seed + 1, word[0].length - 2);
  const letter = LETTERS[pick(seed + 2, 26)]!;
  return [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2),
  ][seed % 4]!;
}

type Rewrite = (text: string, rank: number) => string;

/** Share of the needs whose first sheet is another once they are written so. */
const shareChanged = (write: Rewrite): number =>
  needs.filter(({ query }, rank) => firstOf(query) !== firstOf(write(query, rank))).length /
  needs.length;

describe('the benchmark’s needs, written otherwise', () => {
  const neutral: [string, Rewrite][] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with straight apostrophes', (text) => text.replaceAll('’', "'")],
    ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
    ['with other spaces', (text) => `  ${text.replaceAll(' ', '\u00a0\u2009 ')}\n`],
  ];
  it.each(neutral)('find the same sheet first: %s', (_name, write) => {
    expect(shareChanged(write)).toBe(0);
  });

  const plurals: [string, Rewrite][] = [
    ['more', (text) => text.replace(/(\p{L}{4,}[^sxz\P{L}])(?=\s|$)/u, '$1s')],
    ['less', (text) => text.replace(/(\p{L}{4,})s(?=\s|$)/u, '$1')],
  ];
  it.each(plurals)(
    'find the same sheet first with a final s %s, but for one in twenty',
    (_name, write) => {
      expect(shareChanged(write)).toBeLessThanOrEqual(0.05);
    },
  );

  it('find the same sheet first after one slip in a word, but for one in twenty', () => {
    const seeds = Array.from({ length: 24 }, (_none, seed) => seed);
    const shares = seeds.map((seed) =>
      shareChanged((text, rank) => withSlip(text, seed + rank * 24)),
    );
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.05);
  });
});
