import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Guide } from '../guide/guide';
import { prepareLetter } from '../search/analysis/dictionary';
import { prepareNext } from '../search/search-index';

/** A process that has just started has better to do: it answers. */
const DELAY_MS = 1000;

/** Makes what searches need, a little at a time, so that neither a start nor the first search waits for it. */
export function createSearchPreparer(guide: () => Guide) {
  const stopping = new AbortController();
  let work: Promise<void> | undefined;

  // The guide may be another one at each turn: what it has in common with the one before is made already.
  async function prepare(): Promise<void> {
    await pause(DELAY_MS, undefined, { ref: false, signal: stopping.signal });
    while (!stopping.signal.aborted && prepareNext(guide().searchIndex)) await nextTurn();
  }

  return {
    follow(): void {
      work ??= prepare()
        .catch(() => undefined)
        .finally(() => (work = undefined));
    },
    isWorking: (): boolean => work !== undefined,
    async stop(): Promise<void> {
      stopping.abort();
      await work;
    },
  };
}

/** Reads the dictionary, a letter at a time. Once a process: its words are no guide's. */
export async function prepareDictionary(): Promise<void> {
  await pause(DELAY_MS, undefined, { ref: false });
  while (prepareLetter()) await nextTurn();
}
