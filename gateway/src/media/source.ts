import { createHash } from 'node:crypto';
import { FeedError } from '../errors';

/** Files of the CMS, by the hash of their bytes. */
export interface FileSource {
  /** @throws FeedError when the CMS does not answer with those very bytes. */
  fetchFile: (hash: string, signal: AbortSignal) => Promise<Buffer>;
}

const TIMEOUT_MS = 30_000;

interface Cms {
  cmsUrl: string;
  feedToken: string;
}

/** The CMS's files over HTTP. What it sends under a hash is checked against it. */
export const createFileSource = ({ cmsUrl, feedToken }: Cms): FileSource => ({
  async fetchFile(hash, signal) {
    const response = await fetch(`${cmsUrl}/api/feed/files/${hash}`, {
      headers: { authorization: `Bearer ${feedToken}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok)
      throw new FeedError(`The CMS answered ${response.status} for the file ${hash}.`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      throw new FeedError(`The CMS sent other bytes than those of the file ${hash}.`);
    return bytes;
  },
});
