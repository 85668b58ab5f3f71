/** Runs tasks a few at a time, in the order in which they came. */
export function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes straight to the next one: nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Calls for one key made while it is being answered share that answer. */
export function createSharedCalls<Result>() {
  const underway = new Map<string, Promise<Result>>();
  return (key: string, call: () => Promise<Result>): Promise<Result> => {
    const known = underway.get(key);
    if (known) return known;
    const promise = call().finally(() => underway.delete(key));
    underway.set(key, promise);
    return promise;
  };
}
