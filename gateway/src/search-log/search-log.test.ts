import pino from 'pino';
import { emptyGuide } from '../guide/guide';
import type { Search } from './model';
import { createSearchLog, type SearchLog, type SearchOutcome } from './search-log';
import type { Batch, Reception } from '../outbox/source';
import type { SearchRow } from './model';

interface Cms {
  received: Batch<SearchRow>[];
  answer: () => Reception;
}

const away = (): never => {
  throw new Error('The CMS is away.');
};

let log: SearchLog | undefined;
afterEach(() => log?.stop());

function setUp(mostRows?: number) {
  const cms: Cms = { received: [], answer: () => 'kept' };
  const outcomes: string[] = [];
  let now = new Date('2026-11-26T10:00:00Z');
  log = createSearchLog({
    guide: () => emptyGuide('2026-11-26'),
    send: async (batch) => {
      cms.received.push(batch);
      return cms.answer();
    },
    log: pino({ level: 'silent' }),
    seconds: 3600,
    now: () => now,
    onOutcome: (outcome: SearchOutcome, searches) => outcomes.push(`${outcome} ${searches}`),
    ...(mostRows !== undefined && { mostRows }),
  });
  const search = (words: string, resultCount = 0, filters: Search['filters'] = null) => {
    const recorder = log!.recorder();
    recorder.record({ words: words.split(' '), filters, resultCount, field: 'search' });
    return recorder;
  };
  return { cms, log, outcomes, search, at: (instant: string) => (now = new Date(instant)) };
}

describe('createSearchLog', () => {
  it('sends counts, not searches: one row for what nothing tells apart', async () => {
    const { cms, log, search, outcomes } = setUp();
    search('Ginette toiture église');
    search('église toiture');
    search('toiture église', 3, { phases: ['WORKS'] });
    await log.flush();
    expect(cms.received).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        rows: [
          {
            day: '2026-11-26',
            field: 'search',
            terms: ['église', 'toiture'],
            filters: [],
            count: 2,
            unanswered: 2,
            offered: 0,
            followed: 0,
            rankSum: 0,
          },
          expect.objectContaining({ filters: ['phases:WORKS'], count: 1, unanswered: 0 }),
        ],
      },
    ]);
    expect(outcomes).toEqual(['sent 3']);
  });

  it('counts on the day in France', async () => {
    const { cms, log, search, at } = setUp();
    at('2026-07-14T21:59:00Z');
    search('feu');
    at('2026-07-14T22:01:00Z');
    search('feu');
    await log.flush();
    expect(cms.received[0]!.rows.map(({ day }) => day)).toEqual(['2026-07-14', '2026-07-15']);
  });

  it('records nothing of a search that was only about someone', async () => {
    const { cms, log, search } = setUp();
    expect(search('Ginette ginette@mairie.example 0233445566', 2).followToken()).toBeNull();
    await log.flush();
    expect(cms.received).toEqual([]);
  });

  it('keeps what the CMS did not take, and sends it again under the same id', async () => {
    const { cms, log, search } = setUp();
    cms.answer = away;
    search('pont');
    await log.flush();
    search('école');
    await log.flush();
    expect(log.waiting()).toBe(2);
    cms.answer = () => 'kept';
    await log.flush();
    expect(log.waiting()).toBe(0);
    const [first, second, third, fourth] = cms.received;
    expect([second!.id, third!.id]).toEqual([first!.id, first!.id]);
    expect([first, third, fourth].map((batch) => batch!.rows[0]!.terms)).toEqual([
      ['pont'],
      ['pont'],
      ['école'],
    ]);
    expect(fourth!.id).not.toBe(first!.id);
  });

  it('is bounded while the CMS is away: the oldest go, and are counted', async () => {
    const { log, search, outcomes } = setUp(3);
    for (const word of ['pont', 'halle', 'halle', 'lavoir', 'moulin', 'digue']) search(word);
    expect(log.waiting()).toBe(3);
    expect(outcomes).toEqual(['dropped 1', 'dropped 2']);
  });

  it('drops a batch that will always be refused', async () => {
    const { cms, log, search, outcomes } = setUp();
    cms.answer = () => 'refused';
    search('pont');
    await log.flush();
    expect([log.waiting(), outcomes]).toEqual([0, ['refused 1']]);
  });

  it('sends what is left when it stops', async () => {
    const { cms, log, search } = setUp();
    for (let rank = 0; rank < 600; rank += 1)
      search(`mot${'abcdefghij'[rank % 10]} ${'x'.repeat(2 + rank / 20)}`);
    await log.stop();
    expect(
      cms.received.flatMap(({ rows }) => rows).reduce((sum, { count }) => sum + count, 0),
    ).toBe(600);
  });

  it('counts what a page offered, and the result that was opened there', async () => {
    const { cms, log, search } = setUp();
    const token = search('pont', 4).followToken()!;
    await log.flush();
    log.follow(token, 3);
    log.follow(token, 1);
    await log.flush();
    expect(cms.received.map(({ rows }) => rows)).toMatchObject([
      [{ terms: ['pont'], count: 1, unanswered: 0, offered: 1, followed: 0 }],
      [{ terms: ['pont'], count: 0, offered: 0, followed: 1, rankSum: 3 }],
    ]);
  });

  it('has nothing to follow where nothing was found, and no rank out of a page', async () => {
    const { log, search } = setUp();
    expect(search('pont').followToken()).toBeNull();
    expect(log.recorder().followToken()).toBeNull();
    const token = search('pont', 1).followToken()!;
    for (const rank of [0, 101, 1.5, NaN]) log.follow(token, rank);
    await log.flush();
    log.follow('x'.repeat(22), 1);
    expect(log.waiting()).toBe(0);
  });
});
