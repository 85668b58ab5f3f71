import type { FeedKind } from '../concepts';
import type { IdsByKind } from '../journal/entity';

export interface Slice {
  readonly kind: FeedKind;
  readonly ids: readonly string[];
}

/** Read at once: long enough for speed, short enough that nobody waits behind it. */
const LENGTH = 100;

export function* toSlices(idsByKind: IdsByKind): Generator<Slice> {
  for (const [kind, ids] of idsByKind) {
    for (let start = 0; start < ids.length; start += LENGTH)
      yield { kind, ids: ids.slice(start, start + LENGTH) };
  }
}
