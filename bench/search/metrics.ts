import type { GradedNeed } from './needs';

/** How well an engine answers the needs, each from 0 to 1. */
export interface Figures {
  /** Share of the answerable needs whose first sheet is the one to open. */
  success1: number;
  /** Share whose first three sheets hold it. */
  success3: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin, Kekäläinen, 2002), gains 2^grade − 1. */
  ndcg10: number;
  /** Share of the unanswerable needs that are left empty. */
  empty: number;
}

/** References of the sheets found, the best first. */
export type Engine = (query: string) => readonly string[] | Promise<readonly string[]>;

const BEST = 3;

const gain = (grade: number): number => 2 ** grade - 1;

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);

export const isAnswerable = ({ graded }: GradedNeed): boolean => Object.keys(graded).length > 0;

export const ndcgOf = ({ graded }: GradedNeed, found: readonly string[]): number =>
  dcg(found.map((reference) => graded[reference] ?? 0)) /
  dcg(Object.values(graded).sort((a, b) => b - a));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

export async function evaluate(engine: Engine, needs: readonly GradedNeed[]): Promise<Figures> {
  const answered = await Promise.all(
    needs.map(async (need) => ({ need, found: await engine(need.query) })),
  );
  const answerable = answered.filter(({ need }) => isAnswerable(need));
  const withBest = (first: number): number =>
    mean(
      answerable.map(({ need, found }) =>
        Number(found.slice(0, first).some((one) => need.graded[one] === BEST)),
      ),
    );
  return {
    success1: withBest(1),
    success3: withBest(3),
    ndcg10: mean(answerable.map(({ need, found }) => ndcgOf(need, found))),
    empty: mean(
      answered
        .filter(({ need }) => !isAnswerable(need))
        .map(({ found }) => Number(found.length === 0)),
    ),
  };
}
