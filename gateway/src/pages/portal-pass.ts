import { createHmac, timingSafeEqual } from 'node:crypto';

/** Longer than a reader stays on one page of a frame; each page makes a new one. */
const LASTS_MS = 4 * 3_600_000;

/** Never mistaken for what else is signed with these secrets: a preview's token begins otherwise. */
const signatureOf = (secret: string, portal: string, endsAt: string): string =>
  createHmac('sha256', secret).update(`portal frame\n${portal}\n${endsAt}`).digest('base64url');

/** Says that the host of a frame was checked for this portal, some hours long; nothing of who reads. */
export function createPass(portal: string, secret: string, now: Date): string {
  const endsAt = (now.getTime() + LASTS_MS).toString(36);
  return `${endsAt}.${signatureOf(secret, portal, endsAt)}`;
}

export function isPass(
  pass: string,
  portal: string,
  secrets: readonly string[],
  now: Date,
): boolean {
  const [endsAt = '', signature = ''] = pass.split('.');
  const isSigned = secrets.some((secret) => isSame(signature, signatureOf(secret, portal, endsAt)));
  return isSigned && Number.parseInt(endsAt, 36) > now.getTime();
}

const isSame = (one: string, other: string): boolean => {
  const [bytes, others] = [Buffer.from(one), Buffer.from(other)];
  return bytes.length === others.length && timingSafeEqual(bytes, others);
};
