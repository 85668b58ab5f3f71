import type { Follower } from '../live/follower';
import { leftOutOf } from '../guide/guide';

// A few looks at the feed may fail before anyone should be told.
const MISSED_LOOKS = 5;
const LEAST_STALE_MS = 15_000;

/** Age from which a guide is stale, when the feed is looked at every `refreshSeconds`. */
export const staleAfterMs = (refreshSeconds: number): number =>
  Math.max(LEAST_STALE_MS, MISSED_LOOKS * refreshSeconds * 1000);

/** What `/health` says: whether the guide is read, how fresh it is, what it could not show. */
export function healthOf(follower: Pick<Follower, 'guide' | 'status'>, staleMs: number, now: Date) {
  const { isLoaded, lastReadAt, failure, copy } = follower.status();
  const guide = follower.guide();
  const ageMs = lastReadAt ? now.getTime() - lastReadAt.getTime() : null;
  const isStale = ageMs === null || ageMs > staleMs;
  return {
    status: !isLoaded ? ('starting' as const) : isStale ? ('stale' as const) : ('ok' as const),
    version: guide.version,
    lastReadAt: lastReadAt?.toISOString() ?? null,
    ageSeconds: ageMs === null ? null : Math.round(ageMs / 1000),
    failure,
    // On disk: what a restart without the CMS would serve.
    copy: { ...copy, isCurrent: copy.failure === null && copy.version === guide.version },
    counts: { sheets: guide.sheets.size, agencies: guide.entities.agency.size },
    leftOut: leftOutOf(guide).map((one) => ({
      ...one,
      agency: (one.agency && guide.entities.agency.get(one.agency)?.name) ?? one.agency,
    })),
  };
}
