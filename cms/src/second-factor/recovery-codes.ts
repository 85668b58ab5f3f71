import { createHash, randomBytes } from 'node:crypto';

const COUNT = 10;
const LENGTH = 16;
/** Without I, O, 0 and 1, which are mistaken for each other on paper. 32 letters: 80 bits a code. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Written by four, to be copied by hand. */
export const createRecoveryCodes = (): string[] => Array.from({ length: COUNT }, createCode);

const createCode = (): string =>
  [...randomBytes(LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** As typed: spaces, dashes and case do not count. */
export const normaliseCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** 80 random bits need no slow hash. */
export const hashCode = (accountId: number, code: string): string =>
  createHash('sha256')
    .update(`${accountId}:${normaliseCode(code)}`)
    .digest('hex');
