import { FeedError } from '../errors';
import { aSheet, aSignpost, aWithdrawnSheet, anAgency } from '../testing/records';
import { parseFeed } from './parse';

const lines = (...values: object[]): string[] => values.map((value) => JSON.stringify(value));
const end = { kind: 'cursor', cursor: '1.1.mark' };

describe('parseFeed', () => {
  it('tells a whole guide from what came after a cursor', () => {
    expect(parseFeed(lines({ kind: 'reset' }, end)).isWhole).toBe(true);
    expect(parseFeed(lines(end))).toEqual({ isWhole: false, changes: [], cursor: '1.1.mark' });
  });

  it('tells what is published from what was withdrawn and from what is gone', () => {
    const { changes } = parseFeed(
      lines(anAgency('a'), aWithdrawnSheet('f1'), { kind: 'contact', id: 'c', seq: 3 }, end),
    );
    expect(changes.map(({ type, kind, id }) => [type, kind, id])).toEqual([
      ['upsert', 'agency', 'a'],
      ['upsert', 'withdrawnSheet', 'f1'],
      ['remove', 'contact', 'c'],
    ]);
  });

  it.each([
    ['no word that leads to it', { terms: [] }, 'terms'],
    ['nobody who answers', { answeredBy: null }, 'answeredBy'],
    ['a link that is not one', { url: 'javascript:alert(1)' }, 'url'],
  ])('leaves out a signpost with %s, and takes the next one', (_case, fields, field) => {
    const { changes } = parseFeed(lines(aSignpost('s1', fields), aSignpost('s2'), end));
    expect(changes).toMatchObject([
      { type: 'leaveOut', leftOut: { id: 's1', field } },
      { type: 'upsert', kind: 'signpost', id: 's2' },
    ]);
  });

  it.each([
    ['an unknown code', { feeModel: 'CHEAP' }, 'feeModel'],
    ['a missing text', { title: null }, 'title'],
    [
      'a link that is not one',
      { links: [{ label: 'x', url: 'javascript:alert(1)' }] },
      'links.0.url',
    ],
    ['an unknown block', { description: [{ type: 'image' }] }, 'description.0'],
    ['a day that does not exist', { lastReviewedAt: '2026-02-30' }, 'lastReviewedAt'],
  ])('leaves out a record with %s, naming its agency and field', (_case, fields, field) => {
    const [change] = parseFeed(lines(aSheet('f1', fields), end)).changes;
    expect(change).toMatchObject({
      type: 'leaveOut',
      leftOut: { agency: 'caue', id: 'f1', field },
    });
  });

  it('leaves out what the CMS itself cannot read, with its reason', () => {
    const line = { kind: 'sheet', id: 'f1', seq: 4, unreadable: 'SyntaxError: not JSON' };
    const [change] = parseFeed(lines(line, end)).changes;
    expect(change).toMatchObject({
      type: 'leaveOut',
      leftOut: {
        kind: 'sheet',
        id: 'f1',
        agency: null,
        field: '',
        reason: 'SyntaxError: not JSON',
      },
    });
  });

  it('keeps the words of a link that a page must not carry', () => {
    const description = [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'ici' }] },
        ],
      },
    ];
    const [change] = parseFeed(lines(aSheet('f1', { description }), end)).changes;
    expect(JSON.stringify(change)).toContain('ici');
    expect(JSON.stringify(change)).not.toContain('javascript');
  });

  it('leaves out what would write a text from right to left', () => {
    const turned = aSheet('f1', {
      title: 'Payer \u202e0001\u202c euros',
      summary: '\u2066Choisir\u2069',
      description: [{ type: 'paragraph', children: [{ type: 'text', text: 'la \u202efdp.exe' }] }],
    });
    const [change] = parseFeed(lines(turned, end)).changes;
    expect(JSON.stringify(change)).not.toMatch(/[\u200e-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.stringify(change)).toContain('Payer 0001 euros');
    expect(JSON.stringify(change)).toContain('la fdp.exe');
  });

  it('refuses an answer that was cut, or that is not the feed’s', () => {
    expect(() => parseFeed(lines(anAgency('a')))).toThrow(
      new FeedError('The feed was cut before its cursor.'),
    );
    expect(() => parseFeed(['<html>'])).toThrow('Line 1 of the feed is not JSON.');
    expect(() => parseFeed(lines({ kind: 'person', id: 'x', seq: 1, record: {} }, end))).toThrow(
      'Line 1 of the feed',
    );
  });
});
