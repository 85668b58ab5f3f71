import { answer, bestOf } from '../../gateway/src/search/search';
import { tuning, type Tuning } from '../../gateway/src/search/tuning';
import type { Guide } from '../../gateway/src/guide/guide';
import { ASKED } from './engines';
import { isAnswerable, ndcgOf } from './metrics';
import type { GradedNeed } from './needs';

/**
 * Whether the weights were tuned to the benchmark: each fifth of the needs is answered with the weights that the four
 * others prefer. When that costs nothing beside the weights in use, and those cost little beside the best of all, nothing
 * was learned by heart.
 */
const FOLDS = 5;

const choices: Tuning[] = [3, 6, 10].flatMap((saturation) =>
  [1, 1.3, 1.6].flatMap((thing) =>
    [0.2, 0.4, 0.7].flatMap((coordination) =>
      [0.1, 0.25, 0.5].map((intention) => ({
        ...tuning,
        saturation,
        thing,
        coordination,
        intention,
      })),
    ),
  ),
);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const scoresWith = (guide: Guide, needs: readonly GradedNeed[], weights: Tuning): number[] =>
  needs.map((need) =>
    ndcgOf(
      need,
      bestOf(answer(guide, need.query, weights), ASKED).map(({ item }) => item.reference),
    ),
  );

export function crossValidate(guide: Guide, needs: readonly GradedNeed[]): void {
  const answerable = needs.filter(isAnswerable);
  const inUse = meanOf(scoresWith(guide, answerable, tuning));
  const all = choices.map((weights) => scoresWith(guide, answerable, weights));
  const held = Array.from({ length: FOLDS }, (_none, fold) => {
    const isHeld = (rank: number): boolean => rank % FOLDS === fold;
    const trainings = all.map((scores) => meanOf(scores.filter((_one, rank) => !isHeld(rank))));
    const preferred = all[trainings.indexOf(Math.max(...trainings))]!;
    return preferred.filter((_one, rank) => isHeld(rank));
  }).flat();
  const best = Math.max(...all.map(meanOf));
  const worst = Math.min(...all.map(meanOf));
  console.log(
    `\nWeights, nDCG@10: in use ${inUse.toFixed(3)}; chosen on the other folds ${meanOf(held).toFixed(3)}; best and worst of ${choices.length} choices ${best.toFixed(3)} and ${worst.toFixed(3)}`,
  );
}
