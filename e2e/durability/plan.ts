import fc from 'fast-check';
import { operations, type OperationName } from './operations';

/** One thing that an editor will do, as numbers: what they name depends on what there is by then. */
export interface Step {
  /** Its place in the plan, which marks every text it writes. */
  readonly mark: number;
  readonly operation: OperationName;
  readonly target: number;
  readonly other: number;
  readonly choice: number;
}

const names = Object.keys(operations) as OperationName[];

const step = fc.record({
  operation: fc.oneof(
    ...names.map((name) => ({ weight: operations[name][0], arbitrary: fc.constant(name) })),
  ),
  // Few targets, so that editors meet on the same ones.
  target: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  choice: fc.nat(1_000_000),
});

/** The same plan for the same seed. */
export const planOf = (seed: number, count: number): Step[] =>
  fc.sample(step, { seed, numRuns: count }).map((one, index) => ({ ...one, mark: index + 1 }));
