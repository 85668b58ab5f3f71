import type { FeedKind } from '../concepts';

/** An entity of the guide: what the feed calls it and its id there. */
export interface EntityKey {
  readonly kind: FeedKind;
  readonly id: string;
}

export type IdsByKind = ReadonlyMap<FeedKind, readonly string[]>;

export function groupIds(entities: readonly EntityKey[]): IdsByKind {
  const groups = new Map<FeedKind, string[]>();
  for (const { kind, id } of entities) {
    const group = groups.get(kind);
    if (group) group.push(id);
    else groups.set(kind, [id]);
  }
  return groups;
}
