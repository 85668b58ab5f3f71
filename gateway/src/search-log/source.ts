import { outgoingRequestId } from '../request-trail';
import type { SearchRow } from './model';

/** The id is that of the batch, however often it is sent: the CMS counts it once. */
export interface SearchBatch {
  readonly id: string;
  readonly rows: readonly SearchRow[];
}

/** `refused`: sent again, it would be refused again. */
export type Reception = 'kept' | 'refused';

/** @throws when the CMS does not answer, or is not ready to. */
export type SendSearches = (batch: SearchBatch) => Promise<Reception>;

const TIMEOUT_MS = 5_000;
const REFUSALS = [400, 413];

/** The CMS's log of searches over HTTP. */
export const createSendSearches =
  ({ cmsUrl, feedToken }: { cmsUrl: string; feedToken: string }): SendSearches =>
  async (batch) => {
    const response = await fetch(`${cmsUrl}/api/search-log`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${feedToken}`,
        'content-type': 'application/json',
        'x-request-id': outgoingRequestId(),
      },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return 'kept';
    if (REFUSALS.includes(response.status)) return 'refused';
    throw new Error(`The CMS answered ${response.status} to a batch of searches.`);
  };
