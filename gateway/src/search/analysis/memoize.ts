/** Enough for a guide and its vocabulary; what lies beyond is computed again, so that strangers cannot fill memory. */
const MEMO = 100_000;
const LONGEST_KEPT = 30;

/** The same function, that remembers its answers for words. */
export function memoize<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = compute(word);
    if (known.size < MEMO && word.length <= LONGEST_KEPT) known.set(word, result);
    return result;
  };
}
