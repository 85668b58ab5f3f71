import { createHash } from 'node:crypto';

const fold = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The same for the same words, whatever their order, accents and capitals. */
export const termsKey = (terms: readonly string[]): string =>
  hashOf([...new Set(terms.map(fold))].sort());

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');
