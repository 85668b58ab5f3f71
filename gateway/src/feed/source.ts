import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { FeedError } from '../errors';
import { outgoingRequestId } from '../request-trail';
import { createFeedParser, type FeedAnswer } from './parse';

export interface FeedSource {
  /** What changed after a cursor, or the whole guide. */
  fetchChanges: (after: string, signal: AbortSignal) => Promise<FeedAnswer>;
  /** The drafts of an agency, a line of the feed each. */
  fetchDrafts: (agencyId: string) => Promise<string[]>;
}

/** For the CMS to begin its answer, and between two parts of it. */
const TIMEOUT_MS = 30_000;

/** Lines parsed before others get their turn: a few milliseconds, whatever the size of the guide. */
const SLICE = 50;

// The global type of a response's stream is the browser's; it is Node's.
const readText = ({ body }: Response): AsyncIterable<string> =>
  Readable.fromWeb(body as ReadableStream).setEncoding('utf8');

/** The CMS's feed over HTTP. */
export function createFeedSource({
  cmsUrl,
  feedToken,
}: {
  cmsUrl: string;
  feedToken: string;
}): FeedSource {
  async function* fetchLines(path: string, signal?: AbortSignal): AsyncGenerator<string> {
    const stalled = new AbortController();
    const timer = setTimeout(
      () => stalled.abort(new FeedError('The CMS stopped answering.')),
      TIMEOUT_MS,
    );
    try {
      const response = await fetch(`${cmsUrl}/api/feed${path}`, {
        headers: {
          authorization: `Bearer ${feedToken}`,
          accept: 'application/x-ndjson',
          'x-request-id': outgoingRequestId(),
        },
        signal: AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]),
      });
      if (!response.ok)
        throw new FeedError(`The CMS answered ${response.status} to ${path || '/'}.`);
      let rest = '';
      for await (const part of readText(response)) {
        timer.refresh();
        const lines = `${rest}${part}`.split('\n');
        rest = lines.pop()!;
        yield* lines.filter((line) => line !== '');
      }
      if (rest) yield rest;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    fetchChanges: async (after, signal) => {
      const parser = createFeedParser();
      let count = 0;
      const path = after ? `?after=${encodeURIComponent(after)}` : '';
      for await (const line of fetchLines(path, signal)) {
        parser.push(line);
        count += 1;
        if (count % SLICE === 0) await yieldToOthers();
      }
      return parser.end();
    },
    fetchDrafts: async (agencyId) => {
      const lines: string[] = [];
      for await (const line of fetchLines(`/drafts?agency=${encodeURIComponent(agencyId)}`))
        lines.push(line);
      if (lines.pop() !== '{"kind":"end"}')
        throw new FeedError('The drafts were cut before their end.');
      return lines;
    },
  };
}
