import { FeedError } from '../errors';
import { parseFeed, type FeedAnswer } from './parse';

export interface FeedSource {
  /** What changed after a cursor, or the whole guide. */
  fetchChanges: (after: string, signal: AbortSignal) => Promise<FeedAnswer>;
  /** The drafts of an agency, a line of the feed each. */
  fetchDrafts: (agencyId: string) => Promise<string[]>;
}

const TIMEOUT_MS = 30_000;

/** The CMS's feed over HTTP. */
export function createFeedSource({
  cmsUrl,
  feedToken,
}: {
  cmsUrl: string;
  feedToken: string;
}): FeedSource {
  async function fetchLines(path: string, signal: AbortSignal): Promise<string[]> {
    const response = await fetch(`${cmsUrl}/api/feed${path}`, {
      headers: { authorization: `Bearer ${feedToken}`, accept: 'application/x-ndjson' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) throw new FeedError(`The CMS answered ${response.status} to ${path || '/'}.`);
    return (await response.text()).split('\n').filter((line) => line !== '');
  }

  return {
    fetchChanges: async (after, signal) =>
      parseFeed(await fetchLines(after ? `?after=${encodeURIComponent(after)}` : '', signal)),
    fetchDrafts: async (agencyId) => {
      const lines = await fetchLines(
        `/drafts?agency=${encodeURIComponent(agencyId)}`,
        new AbortController().signal,
      );
      if (lines.at(-1) !== '{"kind":"end"}')
        throw new FeedError('The drafts were cut before their end.');
      return lines.slice(0, -1);
    },
  };
}
