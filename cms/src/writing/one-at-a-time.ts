import { AsyncLocalStorage } from 'node:async_hooks';

/** The transaction whose turn this is: a write within a write is part of it. */
const current = new AsyncLocalStorage<object>();
const lastTurn = new WeakMap<object, Promise<unknown>>();

/**
 * Strapi's bulk actions start all their writes at once in one transaction. Publishing deletes rows and creates others:
 * neighbours published at once would link rows that are gone by then. A write waits for those before it, and fails with
 * them, since they are undone together.
 */
export function oneAtATime<T>(transaction: object, write: () => Promise<T>): Promise<T> {
  if (current.getStore() === transaction) return write();
  const run = (): Promise<T> => current.run(transaction, write);
  const turn = lastTurn.get(transaction)?.then(run) ?? run();
  lastTurn.set(transaction, turn);
  const leave = (): void => {
    if (lastTurn.get(transaction) === turn) lastTurn.delete(transaction);
  };
  turn.then(leave, leave);
  return turn;
}
