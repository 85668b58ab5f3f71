import { randomBytes } from 'node:crypto';

/**
 * The journal's row that says a restore happened. Its random mark makes every later cursor this database's own: a gateway
 * that had read further, in the state that was lost, is told to start again.
 */
export const restoreRow = (now: Date): string =>
  `insert into guide_journal (mark, kind, uuid, at)
   values ('${randomBytes(16).toString('hex')}', 'restore', '', '${now.toISOString()}')`;
