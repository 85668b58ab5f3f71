import type { Follower } from '../live/follower';
import { leftOutOf } from '../guide/guide';

// Longer than a slow read of the feed, shorter than what a reader would notice.
const STALE_AFTER_MS = 15_000;

/** What `/health` says: whether the guide is read, how fresh it is, what it could not show. */
export function healthOf(follower: Follower, now: Date) {
  const { isLoaded, lastReadAt, failure } = follower.status();
  const guide = follower.guide();
  const ageMs = lastReadAt ? now.getTime() - lastReadAt.getTime() : null;
  const isStale = ageMs === null || ageMs > STALE_AFTER_MS;
  return {
    status: !isLoaded ? ('starting' as const) : isStale ? ('stale' as const) : ('ok' as const),
    version: guide.version,
    lastReadAt: lastReadAt?.toISOString() ?? null,
    ageSeconds: ageMs === null ? null : Math.round(ageMs / 1000),
    failure,
    counts: { sheets: guide.sheets.size, agencies: guide.entities.agency.size },
    leftOut: leftOutOf(guide).map((one) => ({
      ...one,
      agency: (one.agency && guide.entities.agency.get(one.agency)?.name) ?? one.agency,
    })),
  };
}
