import fc from 'fast-check';

// `npm run check` gives the same answer every time; `npm run check:long` looks much further.
fc.configureGlobal(
  process.env.CHECK_LONG ? { numRuns: 5000, seed: Date.now() } : { numRuns: 100, seed: 50 },
);
