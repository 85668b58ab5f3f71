import { parseBatch, type SearchRow } from './batch';

const id = '00000000-0000-4000-8000-000000000000';
const today = '2026-11-26';
const aRow = (fields: Partial<Record<keyof SearchRow, unknown>> = {}) => ({
  day: today,
  field: 'search',
  terms: ['toiture', 'église'],
  filters: [],
  count: 2,
  unanswered: 1,
  offered: 1,
  followed: 0,
  rankSum: 0,
  ...fields,
});

describe('parseBatch', () => {
  it('keeps sets, whatever the order they came in', () => {
    const rows = [
      aRow({ terms: ['toiture', 'fuite'], filters: ['territory:50129', 'phases:WORKS'] }),
    ];
    expect(parseBatch({ id, rows }, today)?.rows).toMatchObject([
      { terms: ['fuite', 'toiture'], filters: ['phases:WORKS', 'territory:50129'] },
    ]);
  });

  it.each(['2026-08-28', '2026-11-28', '1999-01-01'])(
    'leaves out what is not of its days: %s',
    (day) => {
      expect(parseBatch({ id, rows: [aRow(), aRow({ day })] }, today)?.rows).toHaveLength(1);
    },
  );

  it.each(['2026-08-29', '2026-11-27'])('takes its first day and tomorrow: %s', (day) => {
    expect(parseBatch({ id, rows: [aRow({ day })] }, today)?.rows).toHaveLength(1);
  });

  it.each([
    null,
    {},
    { id: 'x', rows: [] },
    { id, rows: Array.from({ length: 501 }, () => aRow()) },
    { id, rows: [aRow({ day: 'hier' })] },
    { id, rows: [aRow({ field: 'suggest' })] },
    { id, rows: [aRow({ terms: [] })] },
    { id, rows: [aRow({ terms: 'une phrase' })] },
    { id, rows: [aRow({ terms: ['x'.repeat(41)] })] },
    { id, rows: [aRow({ terms: Array.from({ length: 13 }, (_, rank) => `mot${rank}`) })] },
    { id, rows: [aRow({ filters: [3] })] },
    { id, rows: [aRow({ count: -1 })] },
    { id, rows: [aRow({ followed: 1.5 })] },
    { id, rows: [null] },
  ])('refuses what is not a batch: %#', (body) => expect(parseBatch(body, today)).toBeNull());
});
