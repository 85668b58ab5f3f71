import { aGuide } from '../testing/run-query';
import { aSheet, surroundings } from '../testing/records';
import { healthOf, staleAfterMs } from './health';

const guide = aGuide([...surroundings, aSheet('f1'), aSheet('f2', { feeModel: 'CHEAP' })]);
const readAt = new Date('2026-02-01T10:00:00Z');

const healthAfter = (seconds: number, status: { isLoaded: boolean; lastReadAt: Date | null }) =>
  healthOf(
    {
      guide: () => guide,
      status: () => ({ ...status, failure: null, copy: { version: null, failure: null } }),
    },
    staleAfterMs(1),
    new Date(readAt.getTime() + seconds * 1000),
  );

describe('healthOf', () => {
  it('is starting until a first guide has been read', () => {
    expect(healthAfter(0, { isLoaded: false, lastReadAt: null }).status).toBe('starting');
  });

  it('is stale, and says how old, once the feed has not answered for a while', () => {
    const read = { isLoaded: true, lastReadAt: readAt };
    expect(healthAfter(15, read)).toMatchObject({ status: 'ok', ageSeconds: 15 });
    expect(healthAfter(16, read)).toMatchObject({ status: 'stale', ageSeconds: 16 });
  });

  it('waits longer when the feed is seldom looked at', () => {
    expect(staleAfterMs(60)).toBe(300_000);
  });

  it('tells what was left out, by the name of its agency', () => {
    const { counts, leftOut } = healthAfter(0, { isLoaded: true, lastReadAt: readAt });
    expect(counts).toEqual({ sheets: 1, agencies: 1 });
    expect(leftOut).toMatchObject([
      { kind: 'sheet', id: 'f2', agency: 'Agence caue', field: 'feeModel' },
    ]);
  });
});
