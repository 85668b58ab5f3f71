import { hashWith, toPlace } from './place';

describe('toPlace', () => {
  it('keeps an IPv4 address, however it is written', () => {
    expect(toPlace('203.0.113.7')).toBe('203.0.113.7');
    expect(toPlace('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('takes the subscriber of %s', (address, place) => {
    expect(toPlace(address)).toBe(place);
  });
});

describe('hashWith', () => {
  it('tells apart what only looks alike when joined, and depends on the secret', () => {
    const hash = hashWith('a');
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
    expect(hash('ab', 'c')).not.toBe(hashWith('b')('ab', 'c'));
    expect(hash('ab', 'c')).toMatch(/^[0-9a-f]{64}$/);
  });
});
