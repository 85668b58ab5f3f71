import { setTimeout as pause } from 'node:timers/promises';
import { prepareLetter } from '../search/analysis/dictionary';
import { prepareNext } from '../search/search-index';
import { aSheet, surroundings } from '../testing/records';
import { aGuide } from '../testing/run-query';
import { createSearchPreparer, prepareDictionary } from './prepare-search';

const guideOf = (count: number) =>
  aGuide([...surroundings, ...Array.from({ length: count }, (_none, rank) => aSheet(`f${rank}`))]);

describe('createSearchPreparer', () => {
  it('leaves nothing for the first search to make', async () => {
    const guide = guideOf(40);
    const preparer = createSearchPreparer(() => guide);
    preparer.follow();
    preparer.follow();
    while (guide.searchIndex.parts.some(({ source }) => source.pending())) await pause(50);
    while (preparer.isWorking()) await pause(50);
    expect(prepareNext(guide.searchIndex)).toBe(false);
    await preparer.stop();
  });

  it('reads the dictionary apart, whole', async () => {
    // Its timer holds no process: this one waits for it.
    const [done] = await Promise.all([prepareDictionary(), pause(1100)]);
    expect(done).toBeUndefined();
    expect(prepareLetter()).toBe(false);
  });

  it('leaves all to the first search once it is stopped', async () => {
    const guide = guideOf(1);
    const preparer = createSearchPreparer(() => guide);
    preparer.follow();
    await preparer.stop();
    await pause(1200);
    expect(prepareNext(guide.searchIndex)).toBe(true);
  });
});
