import { parseFeed } from '../../gateway/src/feed/parse';
import { applyChanges, emptyGuide, type Guide } from '../../gateway/src/guide/guide';
import { createOrientationLoader } from '../../gateway/src/orientation/loader';
import { prepareLetter } from '../../gateway/src/search/analysis/dictionary';
import { createSearchLoader } from '../../gateway/src/search/loader';
import { answer } from '../../gateway/src/search/search';
import { prepareNext } from '../../gateway/src/search/search-index';
import { createSuggestionLoader } from '../../gateway/src/suggestion/loader';
import { demoLines } from '../../gateway/src/testing/demo-lines';
import { largeFeed } from '../large-feed';
import { readNeeds } from './needs';

/** `npm run bench:search -- --speed`: processor time of each question in a guide of 20,000 sheets. */
const SHEETS = 20_000;
const CHANGES = 100;
const WARM_UP = 4;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))]!;

const shown = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

function cpu(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** In bytes, once what is forgotten is gone: one collection leaves what only weak maps held. */
function settledMemory(): number {
  for (let time = 0; time < 3; time += 1) global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The large guide's sheets with the demonstration's vocabulary, signposts, themes and territories. */
export function largeGuide(): { guide: Guide; lines: string[] } {
  const kept = new Set(['synonymGroup', 'signpost']);
  const vocabulary = demoLines()
    .filter(({ kind }) => kept.has(kind))
    .map((line) => JSON.stringify(line));
  const large = largeFeed(SHEETS);
  const { changes, cursor } = parseFeed([...large.slice(0, -1), ...vocabulary, large.at(-1)!]);
  const guide = applyChanges(emptyGuide('2026-11-26'), changes, { version: cursor, isWhole: true });
  return { guide, lines: large.filter((line) => line.startsWith('{"kind":"sheet"')) };
}

export function measureSpeed(): void {
  const { guide, lines } = largeGuide();
  while (prepareLetter());
  const before = settledMemory();
  const steps: number[] = [];
  for (let isMore = true; isMore;)
    steps.push(cpu(() => void (isMore = prepareNext(guide.searchIndex))));
  const after = settledMemory();
  console.log(
    `index of ${SHEETS} sheets: ${shown(steps.reduce((a, b) => a + b, 0))} in ${steps.length} steps, the longest ${shown(Math.max(...steps))}; ${((after - before) / 1e6).toFixed(0)} MB`,
  );
  const needs = readNeeds().map(({ query }) => query);
  const large = largeQueries(lines);
  for (const [name, texts] of [
    ['needs', needs],
    ['words of the large guide', large],
  ] as const) {
    const search = createSearchLoader(guide);
    const orientation = createOrientationLoader(guide);
    const suggestions = createSuggestionLoader(guide);
    const questions: [string, (text: string) => unknown][] = [
      ['answer', (text) => answer(guide, text)],
      [
        'search',
        (query) =>
          search.page({ query }).edges.map((edge) => [edge.highlights(), edge.matchedWords]),
      ],
      [
        'orient',
        (need) =>
          orientation
            .orient({ need })
            .agencies.map((one) => [one.contact(), one.sheets.map((sheet) => sheet.passage())]),
      ],
      ['suggest', (text) => suggestions.suggest({ prefix: text.slice(0, 3 + (text.length % 12)) })],
    ];
    for (const [question, ask] of questions) {
      // As in a gateway that has run for a while: what questions read is read, phrases are found, code is compiled.
      for (let round = 0; round < WARM_UP; round += 1) for (const text of texts) ask(text);
      const rounds = texts.map((text) => [0, 1, 2].map(() => cpu(() => ask(text))));
      const times = rounds.flat();
      // What a text costs each time is its own; what it costs once is the machine's: memory set free, code compiled again.
      const least = rounds.map((one) => Math.min(...one));
      const slowest = least.indexOf(Math.max(...least));
      console.log(
        `${question} (${name}): median ${shown(quantile(times, 0.5))}, p99 ${shown(quantile(times, 0.99))}; the slowest text ${shown(least[slowest]!)}, « ${texts[slowest]!} »`,
      );
    }
  }
  measureChanges(guide, lines);
  console.log(
    `kept of the questions, phrases found and words read: ${((settledMemory() - after) / 1e6).toFixed(0)} MB`,
  );
}

/** Two or three words that sheets of the large guide have: what finds many of them. */
function largeQueries(lines: readonly string[]): string[] {
  return lines.slice(0, 200).map((line, rank) => {
    const { title } = (JSON.parse(line) as { record: { title: string } }).record;
    return title
      .split(' ')
      .slice(rank % 3)
      .join(' ');
  });
}

function measureChanges(start: Guide, lines: readonly string[]): void {
  let guide = start;
  const times: number[] = [];
  for (let rank = 0; rank < CHANGES; rank += 1) {
    const line = lines[(rank * 7919) % lines.length]!.replace(
      '"title":"',
      `"title":"Phare${rank} `,
    );
    const { changes } = parseFeed([line, JSON.stringify({ kind: 'cursor', cursor: '1.9.mark' })]);
    times.push(
      cpu(() => {
        guide = applyChanges(guide, changes, { version: '1.9.mark' });
        while (prepareNext(guide.searchIndex));
      }),
    );
    if (answer(guide, `Phare${rank}`).sheets.itemAt(0).title.startsWith(`Phare${rank} `) === false)
      throw new Error(`Phare${rank} is not found.`);
  }
  console.log(
    `one change, its indexing included: median ${shown(quantile(times, 0.5))}, longest ${shown(Math.max(...times))}`,
  );
}
