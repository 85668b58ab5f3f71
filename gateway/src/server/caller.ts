import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whose requests are counted together: an IPv4 address, or the 64 first bits of an IPv6 one, since a single subscriber has
 * all the addresses that begin so. The same as in `cms/src/sign-in/`: two programs that share no package.
 */
export function toCaller(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':').length : 0;
  const zeros = tail === undefined ? 0 : 8 - groups.length - after;
  const all = [...groups, ...Array<string>(Math.max(zeros, 0)).fill('0')];
  const four = [...all, ...(tail ?? '').split(':')].slice(0, 4);
  return `${four.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
