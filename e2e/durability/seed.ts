import fc from 'fast-check';

export const isLong = Boolean(process.env.CHECK_LONG);

/** Printed with each test: `DURABILITY_SEED` plays it again. */
export const seed = Number(process.env.DURABILITY_SEED ?? (isLong ? Date.now() % 1_000_000 : 50));

/** Moments spread over the steps of a plan, with a delay of a few milliseconds, as the seed says. */
export const within = (steps: number, count: number): { atStep: number; delay: number }[] =>
  fc
    .sample(fc.tuple(fc.nat(99), fc.nat(150)), { seed, numRuns: count })
    .map(([part, delay], index) => {
      const share = steps / (count + 1);
      return { atStep: Math.round(share * (index + 1) + (share * part) / 200), delay };
    });
