import type { NetworkWrite } from './network-write';
import type { Plan } from './plan';

/**
 * Files belong to nobody yet. When they have an owner, those that the moved sheets show follow `plan.sheets`, and whatever
 * else a leaving agency had goes to its successor, or to the coordination.
 */
export async function moveFiles(_write: NetworkWrite, _plan: Plan): Promise<void> {
  return Promise.resolve();
}
