import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface Fingerprint {
  readonly sha256: string;
  readonly size: number;
  /** Names of the secrets whose value the file holds. */
  readonly leaks: readonly string[];
}

export type Secrets = Readonly<Record<string, string>>;

/** Reads a file once, whatever its size. */
export async function fingerprint(file: string, secrets: Secrets = {}): Promise<Fingerprint> {
  const digest = createHash('sha256');
  const wanted = new Map(
    Object.entries(secrets).map(([name, value]) => [name, Buffer.from(value)]),
  );
  const overlap = Math.max(0, ...[...wanted.values()].map((value) => value.length - 1));
  const leaks = new Set<string>();
  let size = 0;
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    digest.update(chunk);
    size += chunk.length;
    if (wanted.size === 0) continue;
    const text = Buffer.concat([tail, chunk]);
    for (const [name, value] of wanted) if (text.includes(value)) leaks.add(name);
    // A secret may lie across two chunks.
    tail = text.subarray(Math.max(0, text.length - overlap));
  }
  return { sha256: digest.digest('hex'), size, leaks: [...leaks] };
}
