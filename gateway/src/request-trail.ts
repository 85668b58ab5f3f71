import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What follows a request wherever it goes: log lines, calls to the CMS, the answer. */
export interface RequestTrail {
  readonly id: string;
  /** Type and name of the GraphQL operation, once known. */
  operation: string | null;
}

export const requestTrail = new AsyncLocalStorage<RequestTrail>();

const WELL_FORMED = /^[\w-]{8,64}$/;

/** The caller's id when it is one that a log can hold, else a new one. */
export const toRequestId = (given: unknown): string =>
  typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();

/** The id to send to the CMS: the request's own, or a new one when nobody asked. */
export const outgoingRequestId = (): string => requestTrail.getStore()?.id ?? randomUUID();
