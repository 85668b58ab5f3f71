import { liveOperations } from './live-operations';
import type { Operation } from './request';
import { sheetOperations } from './sheet-operations';

const all = { ...sheetOperations, ...liveOperations };

export type OperationName = keyof typeof all;

/** What editors do, how often, and as which request of the admin. */
export const operations: Readonly<Record<OperationName, Operation>> = all;

/** Whether it is the coordinators' to do. */
export const isCommon = (name: OperationName): boolean =>
  name in liveOperations && !/contact|person/i.test(name);
