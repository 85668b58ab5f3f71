import { ours } from '../../../bench/search/engines';
import { evaluate } from '../../../bench/search/metrics';
import { readNeeds } from '../../../bench/search/needs';
import { demoLines } from '../testing/demo-lines';
import { aGuide } from '../testing/run-query';
import { analyze } from './analysis/analyze';

const lines = demoLines();
const needs = readNeeds();

/** What `npm run bench:search` printed when the engine was last changed on purpose. */
const KNOWN = { success1: 0.892, success3: 0.973, ndcg10: 0.911, empty: 1 };
/** Two needs of the seventy-four that have an answer. */
const TWO_NEEDS = 2 / 74;

describe('the search, on the benchmark’s needs', () => {
  it('does not lose two needs’ worth', async () => {
    const figures = await evaluate(ours(aGuide(lines)), needs);
    expect(figures.success1).toBeGreaterThan(KNOWN.success1 - TWO_NEEDS);
    expect(figures.success3).toBeGreaterThan(KNOWN.success3 - TWO_NEEDS);
    expect(figures.ndcg10).toBeGreaterThan(KNOWN.ndcg10 - TWO_NEEDS);
    expect(figures.empty).toBe(KNOWN.empty);
  });
});

const RUN = 4;

/** Every run of four words that say something, accents, plurals and apostrophes aside. */
const runsOf = (text: string): string[] => {
  const forms = analyze(text).map(({ form }) => form);
  return forms.slice(RUN - 1).map((_form, at) => forms.slice(at, at + RUN).join(' '));
};

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('the sheets, the vocabulary and the signposts', () => {
  const written = lines.filter(({ kind }) => ['sheet', 'synonymGroup', 'signpost'].includes(kind));
  const runs = new Map(
    written.flatMap(({ id, record }) =>
      textsOf(record).flatMap((text) => runsOf(text).map((run) => [run, id])),
    ),
  );

  it('are not written for the benchmark: no four words in a row of its needs', () => {
    expect(runs.size).toBeGreaterThan(10_000);
    const shared = needs.flatMap(({ id, query }) =>
      runsOf(query).flatMap((run) => (runs.has(run) ? [`${id} and ${runs.get(run)}: ${run}`] : [])),
    );
    expect(shared).toEqual([]);
  });

  it('would be caught if they were', () => {
    const [need] = needs.filter(({ query }) => runsOf(query).length > 0);
    const copied = new Set(runsOf(`Bonjour, ${need!.query.toUpperCase()}`));
    expect(runsOf(need!.query).some((run) => copied.has(run))).toBe(true);
  });
});
