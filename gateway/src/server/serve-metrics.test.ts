import { mayRead } from './serve-metrics';

const from = (remoteAddress: string, headers: Record<string, string> = {}) => ({
  headers,
  socket: { remoteAddress },
});

const token = 'm'.repeat(32);

describe('/metrics', () => {
  it('is for who bears the token, wherever they are, and for nobody else', () => {
    const bearer = (given: string) => from('203.0.113.7', { authorization: `Bearer ${given}` });
    expect(mayRead(bearer(token), [token])).toBe(true);
    expect(mayRead(bearer(`${token}x`), [token])).toBe(false);
    expect(mayRead(from('127.0.0.1'), [token])).toBe(false);
  });

  it('is for this machine alone when there is no token, and never through a proxy', () => {
    for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(mayRead(from(own), [])).toBe(true);
    expect(mayRead(from('203.0.113.7'), [])).toBe(false);
    for (const header of ['x-forwarded-for', 'forwarded', 'via'])
      expect(mayRead(from('127.0.0.1', { [header]: '203.0.113.7' }), [])).toBe(false);
  });
});
