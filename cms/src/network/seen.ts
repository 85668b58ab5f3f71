import { createHash } from 'node:crypto';
import type { Plan } from './plan';

/**
 * What a confirmation confirms: equal only when nothing of the plan has changed since it was shown. The last change of the
 * network counts too, so that the same change, undone and asked again, is another one.
 */
export const toSeen = (plan: Plan, lastChange: number): string =>
  createHash('sha256')
    .update(JSON.stringify([plan, lastChange]))
    .digest('hex');
