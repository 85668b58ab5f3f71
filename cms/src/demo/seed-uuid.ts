import { createHash } from 'node:crypto';

/** RFC 9562, version 5, within a name space of our own: the same entry has the same identity on every machine. */
const NAMESPACE = Buffer.from('6f1c6f5e3f0b4c0f9d0a50c05d1e5050', 'hex');

export function seedUuid(concept: string, code: string): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(`${concept}:${code}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
