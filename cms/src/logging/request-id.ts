import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The id of the request being answered, wherever the code is. */
export const requestId = new AsyncLocalStorage<string>();

const WELL_FORMED = /^[\w-]{8,64}$/;

/** The gateway's or the caller's id when it is one that a log can hold, else a new one. */
export const toRequestId = (given: string): string =>
  WELL_FORMED.test(given) ? given : randomUUID();
