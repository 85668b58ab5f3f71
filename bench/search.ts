import { parseArgs } from 'node:util';
import { answer, bestOf } from '../gateway/src/search/search';
import { explain } from '../gateway/src/search/explain';
import { demoLines } from '../gateway/src/testing/demo-lines';
import { aGuide } from '../gateway/src/testing/run-query';
import { startBaselines } from './search/baselines';
import { ours } from './search/engines';
import { crossValidate } from './search/folds';
import { evaluate, isAnswerable, type Engine } from './search/metrics';
import { readNeeds } from './search/needs';
import { measureSpeed } from './search/speed';
import { textsOf } from './search/texts';

/**
 * `npm run bench:search`: how well the needs of `needs.json` are answered, beside what a front end would have without a
 * search of ours, on the same texts in the same run. `-- --speed`: what a question costs among 20,000 sheets.
 * `-- --explain "…"`: why a text finds what it finds. `-- --missed`: needs whose best sheet is not first.
 */
const { values: asked } = parseArgs({
  options: {
    explain: { type: 'string' },
    missed: { type: 'boolean' },
    speed: { type: 'boolean' },
  },
});

const guide = aGuide(demoLines());
const needs = readNeeds();

async function compare(): Promise<void> {
  const baselines = await startBaselines(textsOf(guide));
  const row = async (name: string, engine: Engine): Promise<number> => {
    const { success1, success3, ndcg10, empty } = await evaluate(engine, needs);
    const cells = [success1, success3, ndcg10, empty].map((figure) =>
      figure.toFixed(3).padStart(9),
    );
    console.log(`${name.padEnd(34)}${cells.join(' ')}`);
    return ndcg10;
  };
  console.log(
    `${needs.length} needs, of which ${needs.filter(isAnswerable).length} have an answer`,
  );
  console.log(`${''.padEnd(34)}Success@1 Success@3   nDCG@10     empty`);
  const own = await row('The guide', ours(guide));
  const others: number[] = [];
  for (const { name, engine, stop } of baselines) {
    others.push(await row(name, engine));
    await stop?.();
  }
  console.log(`nDCG@10 above the best of the others: ${(own - Math.max(...others)).toFixed(4)}`);
  crossValidate(guide, needs);
}

function showWhy(text: string): void {
  const found = answer(guide, text);
  for (const hit of bestOf(found, 5)) {
    console.log(`\n${hit.item.reference} ${hit.item.title}`);
    for (const line of explain(hit, found.unitWeights)) console.log(`  ${line}`);
  }
  for (const { title, answeredBy } of found.signposts)
    console.log(`\nHors réseau : ${title} (${answeredBy})`);
  if (found.count === 0) console.log('\nNo sheet answers.');
}

function showMissed(): void {
  for (const { query, graded } of needs) {
    const [first] = bestOf(answer(guide, query), 1);
    const isRight = first ? graded[first.item.reference] === 3 : Object.keys(graded).length === 0;
    if (!isRight)
      console.log(
        `${query}\n  found ${first ? `${first.item.reference} ${first.item.title}` : 'nothing'}; expected ${JSON.stringify(graded)}`,
      );
  }
}

async function main(): Promise<void> {
  if (asked.explain !== undefined) return showWhy(asked.explain);
  if (asked.missed) return showMissed();
  if (asked.speed) return measureSpeed();
  await compare();
}

void main();
