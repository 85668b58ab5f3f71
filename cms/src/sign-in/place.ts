import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * Where a request comes from: an IPv4 address, or the 64 first bits of an IPv6 one, since a single subscriber has all the
 * addresses that begin so.
 */
export function toPlace(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':').length : 0;
  const zeros = tail === undefined ? 0 : 8 - groups.length - after;
  const all = [
    ...groups,
    ...Array<string>(Math.max(zeros, 0)).fill('0'),
    ...(tail ?? '').split(':'),
  ];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** What a table may hold of an address or an e-mail: nobody finds either again without the secret. */
export const hashWith =
  (secret: string) =>
  (...parts: readonly string[]): string =>
    createHmac('sha256', `places:${secret}`).update(JSON.stringify(parts)).digest('hex');
