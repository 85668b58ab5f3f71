import type { Core } from '@strapi/strapi';

type Callback = () => unknown;

interface Scope {
  readonly onCommit: (callback: Callback) => void;
}

/**
 * Strapi reads an entry again once its transaction is committed, to tell its webhooks, and nobody waits for that reading:
 * were the database lost at that moment, the process would end of an error that nobody catches. What was committed is
 * safe: the failure is only logged.
 */
export function logFailuresAfterCommit({ db, log }: Core.Strapi): void {
  const begin = db.transaction.bind(db);
  const safely = (callback: Callback) => async (): Promise<void> => {
    try {
      await callback();
    } catch (error) {
      log.error(`After a commit: ${String(error)}`);
    }
  };
  const transaction = (work?: (scope: Scope) => unknown): Promise<unknown> => {
    if (!work) return begin();
    return begin((scope: Scope) =>
      work({ ...scope, onCommit: (callback) => scope.onCommit(safely(callback)) }),
    );
  };
  Object.assign(db, { transaction });
}
