import { outgoingRequestId } from '../request-trail';

/** Rows that were counted here. The id is that of the batch, however often it is sent: the CMS counts it once. */
export interface Batch<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** `refused`: sent again, it would be refused again. */
export type Reception = 'kept' | 'refused';

/** @throws when the CMS does not answer, or is not ready to. */
export type SendBatch<Row> = (batch: Batch<Row>) => Promise<Reception>;

interface Receiver {
  cmsUrl: string;
  feedToken: string;
  /** Of the CMS: `/api/search-log`. */
  path: string;
}

const TIMEOUT_MS = 5_000;
const REFUSALS = [400, 413];

/** A log of the CMS over HTTP. */
export const createSendBatch =
  <Row>({ cmsUrl, feedToken, path }: Receiver): SendBatch<Row> =>
  async (batch) => {
    const response = await fetch(cmsUrl + path, {
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
    throw new Error(`The CMS answered ${response.status} to a batch for ${path}.`);
  };
