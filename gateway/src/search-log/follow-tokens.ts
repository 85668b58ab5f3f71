import { randomBytes } from 'node:crypto';
import type { SearchKind } from './model';
import { keyOf } from './tally';

const HOUR_MS = 3_600_000;
const MOST_TOKENS = 10_000;

interface Offer {
  readonly kind: SearchKind;
  readonly token: string;
  readonly endsAt: number;
  /** Pages that were told the token and have not followed it yet. */
  open: number;
}

/** Names of searches for pages: of a search, not of a reader. */
export interface FollowTokens {
  offer: (kind: SearchKind) => string;
  /** The search that a page follows; null for an unknown token, or one that was followed as often as it was offered. */
  follow: (token: string) => SearchKind | null;
}

export function createFollowTokens(now: () => Date): FollowTokens {
  const offers = new Map<string, Offer>();
  const byKind = new Map<string, Offer>();

  function forget(offer: Offer): void {
    offers.delete(offer.token);
    if (byKind.get(keyOf(offer.kind)) === offer) byKind.delete(keyOf(offer.kind));
  }

  // Oldest first, and all last as long: the first that still stands ends the look.
  function forgetEnded(): void {
    for (const offer of offers.values()) {
      if (offer.endsAt > now().getTime() && offers.size < MOST_TOKENS) return;
      forget(offer);
    }
  }

  function create(kind: SearchKind): Offer {
    const token = randomBytes(16).toString('base64url');
    const offer = { kind, token, endsAt: now().getTime() + HOUR_MS, open: 0 };
    offers.set(token, offer);
    byKind.set(keyOf(kind), offer);
    return offer;
  }

  return {
    offer: (kind) => {
      forgetEnded();
      const offer = byKind.get(keyOf(kind)) ?? create(kind);
      offer.open += 1;
      return offer.token;
    },
    follow: (token) => {
      forgetEnded();
      const offer = offers.get(token);
      if (!offer || offer.open === 0) return null;
      offer.open -= 1;
      return offer.kind;
    },
  };
}
