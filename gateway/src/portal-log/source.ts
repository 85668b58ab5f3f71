import { outgoingRequestId } from '../request-trail';
import type { PortalDay } from './model';

/** The id is that of the batch, however often it is sent: the CMS counts it once. */
export interface PortalBatch {
  readonly id: string;
  readonly rows: readonly PortalDay[];
}

/** `refused`: sent again, it would be refused again. */
export type Reception = 'kept' | 'refused';

/** @throws when the CMS does not answer, or is not ready to. */
export type SendFigures = (batch: PortalBatch) => Promise<Reception>;

const TIMEOUT_MS = 5_000;
const REFUSALS = [400, 413];

/** The CMS's log of portals over HTTP. */
export const createSendFigures =
  ({ cmsUrl, feedToken }: { cmsUrl: string; feedToken: string }): SendFigures =>
  async (batch) => {
    const response = await fetch(`${cmsUrl}/api/portal-log`, {
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
    throw new Error(`The CMS answered ${response.status} to the figures of portals.`);
  };
