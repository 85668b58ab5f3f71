import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const toKey = (secret: string): Buffer =>
  createHash('sha256').update(`second factor:${secret}`).digest();

/** Bound to its account: moved to another's row it does not open. */
export function seal(text: string, accountId: number, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, toKey(secret), iv).setAAD(Buffer.from(`${accountId}`));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Null when none of the secrets opens it. */
export function unseal(
  sealed: string,
  accountId: number,
  secrets: readonly string[],
): string | null {
  for (const secret of secrets) {
    const text = tryUnseal(Buffer.from(sealed, 'base64'), accountId, secret);
    if (text !== null) return text;
  }
  return null;
}

function tryUnseal(bytes: Buffer, accountId: number, secret: string): string | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, toKey(secret), bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(`${accountId}`))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return (
      decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') +
      decipher.final('utf8')
    );
  } catch {
    return null;
  }
}
