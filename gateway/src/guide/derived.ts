/**
 * An index computed from an immutable map and kept as long as that map lives.
 * For the small collections: computing it again after a change costs less than keeping it up to date.
 */
export function derived<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, Output>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const output = compute(input);
    known.set(input, output);
    return output;
  };
}

/** The values of a map, gathered by a key; values without a key are left aside. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | null,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
