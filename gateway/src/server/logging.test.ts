import { toRequestId } from '../request-trail';
import { toReadable } from './readable-log';

describe('toRequestId', () => {
  it('keeps a well-formed id, and makes one in place of anything a log should not hold', () => {
    expect(toRequestId('a1b2-c3d4_E5')).toBe('a1b2-c3d4_E5');
    for (const given of [undefined, 'short', 'x'.repeat(65), 'a name with spaces', 'a@b.example'])
      expect(toRequestId(given)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('toReadable', () => {
  it('says the hour, the level, what happened and the rest', () => {
    const line = { time: '2026-11-23T10:20:30.000Z', level: 'warn', service: 'gateway' };
    expect(toReadable(JSON.stringify({ ...line, msg: 'request', status: 200, route: '/' }))).toBe(
      '10:20:30 WARN  request status=200 route=/\n',
    );
    const err = { type: 'FeedError', message: 'It was cut.', stack: '    at read (feed.ts:1:1)' };
    expect(toReadable(JSON.stringify({ ...line, err }))).toContain(
      '\n  FeedError: It was cut.\n    at read (feed.ts:1:1)\n',
    );
  });
});
