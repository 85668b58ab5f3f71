import pino from 'pino';
import { createPortalLog, type PortalLog } from './portal-log';
import type { Batch, Reception } from '../outbox/source';
import type { PortalDay } from './model';

let log: PortalLog | undefined;
afterEach(() => log?.stop());

function setUp() {
  const received: Batch<PortalDay>[] = [];
  const cms = { answer: (): Reception => 'kept' };
  let now = new Date('2026-11-26T10:00:00Z');
  log = createPortalLog({
    send: async (batch) => {
      received.push(batch);
      return cms.answer();
    },
    log: pino({ level: 'silent' }),
    seconds: 3600,
    now: () => now,
  });
  return { received, cms, log, at: (instant: string) => (now = new Date(instant)) };
}

describe('createPortalLog', () => {
  it('sends a row a portal and day in France, and nothing else', async () => {
    const { received, log, at } = setUp();
    log.count('one', 'views');
    log.count('one', 'views');
    log.count('one', 'searches');
    log.count('two', 'requests');
    at('2026-11-26T23:30:00Z');
    log.count('one', 'views');
    await log.flush();
    await log.flush();
    expect(received).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        rows: [
          { portal: 'one', day: '2026-11-26', views: 2, searches: 1, requests: 0 },
          { portal: 'two', day: '2026-11-26', views: 0, searches: 0, requests: 1 },
          { portal: 'one', day: '2026-11-27', views: 1, searches: 0, requests: 0 },
        ],
      },
    ]);
  });

  it('sends the same batch again while the CMS is away, then what came meanwhile', async () => {
    const { received, cms, log } = setUp();
    cms.answer = () => {
      throw new Error('The CMS is away.');
    };
    log.count('one', 'views');
    await log.flush();
    log.count('one', 'views');
    cms.answer = () => 'kept';
    await log.flush();
    expect(received.map(({ rows }) => rows[0]!.views)).toEqual([1, 1, 1]);
    expect(received[0]!.id).toBe(received[1]!.id);
    expect(received[2]!.id).not.toBe(received[0]!.id);
  });

  it('drops what the CMS would refuse again', async () => {
    const { received, cms, log } = setUp();
    cms.answer = () => 'refused';
    log.count('one', 'views');
    await log.flush();
    await log.flush();
    expect(received).toHaveLength(1);
  });
});
