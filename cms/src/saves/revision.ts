import { randomBytes } from 'node:crypto';

/** The attribute that says which save an entry was read after. */
export const REVISION = 'revision';

/** Of entries that nobody has saved since revisions exist. */
export const FIRST_REVISION = 'first';

export const newRevision = (): string => randomBytes(12).toString('hex');
