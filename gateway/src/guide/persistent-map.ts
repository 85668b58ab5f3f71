/** Enough for some tens of thousands of entries: a change copies one bucket of about a hundred. */
const BUCKETS = 256;

type Bucket<Value> = ReadonlyMap<string, Value>;

// FNV-1a, on the whole key: identifiers and slugs often share their ends.
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/**
 * An immutable map whose next version shares all that did not change: one change among twenty thousand entries costs
 * a hundredth of a copy. Iterates in no order that anyone may rely on.
 */
export class PersistentMap<Value> implements ReadonlyMap<string, Value> {
  private constructor(
    private readonly buckets: readonly Bucket<Value>[],
    readonly size: number,
  ) {}

  static empty<Value>(): PersistentMap<Value> {
    return new PersistentMap(new Array<Bucket<Value>>(BUCKETS).fill(new Map()), 0);
  }

  get(key: string): Value | undefined {
    return this.buckets[bucketOf(key)]!.get(key);
  }

  has(key: string): boolean {
    return this.buckets[bucketOf(key)]!.has(key);
  }

  /** The map after these edits, the last one of a key winning; `undefined` removes the key. */
  with(edits: Iterable<readonly [string, Value | undefined]>): PersistentMap<Value> {
    const buckets = [...this.buckets];
    const copied = new Map<number, Map<string, Value>>();
    let { size } = this;
    for (const [key, value] of edits) {
      const index = bucketOf(key);
      const bucket = copied.get(index) ?? new Map(buckets[index]);
      if (!copied.has(index)) copied.set(index, bucket);
      size -= bucket.size;
      if (value === undefined) bucket.delete(key);
      else bucket.set(key, value);
      size += bucket.size;
    }
    if (copied.size === 0) return this;
    for (const [index, bucket] of copied) buckets[index] = bucket;
    return new PersistentMap(buckets, size);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const bucket of this.buckets) yield* bucket.entries();
  }

  *keys(): MapIterator<string> {
    for (const bucket of this.buckets) yield* bucket.keys();
  }

  *values(): MapIterator<Value> {
    for (const bucket of this.buckets) yield* bucket.values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
