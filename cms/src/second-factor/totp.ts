import { Secret, TOTP } from 'otpauth';

/** Shown by the application beside the code. */
const ISSUER = 'Guide de l’ingénierie départementale';
const PERIOD_SECONDS = 30;
/** One step of drift either way: clocks of phones are not all right. */
const DRIFT_STEPS = 1;

/** 160 bits, in base 32. */
export const createSecret = (): string => new Secret({ size: 20 }).base32;

/** RFC 6238 with what every application knows: SHA-1, six digits, thirty seconds. */
const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret, digits: 6, period: PERIOD_SECONDS, algorithm: 'SHA1' });

/** What the QR code says. */
export const addressOf = (secret: string, email: string): string =>
  totpOf(secret, email).toString();

/** The step that the code belongs to, for whoever must refuse it a second time; null when it is not valid now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: DRIFT_STEPS });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}
