import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { pause } from '../testing/system';

/** What happens to a hint on its way to one gateway: a delay for each time it arrives, none when it is lost. */
type Fate = readonly number[];

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.constant([0]) },
  // Later hints overtake it.
  { weight: 3, arbitrary: fc.tuple(fc.nat(1500)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(200), fc.nat(2000), fc.nat(2000)) },
);

export interface HintProxy {
  readonly url: string;
  /** Hints received, and how often one was passed on. */
  readonly counts: { received: number; sent: number };
  stop: () => Promise<void>;
}

/** Stands between the CMS and its gateways, and loses, doubles, delays and reorders hints, as the seed says. */
export async function startHintProxy(
  seed: number,
  gateways: readonly { readonly url: string }[],
): Promise<HintProxy> {
  const fates = fc.sample(fate, { seed, numRuns: 997 });
  const counts = { received: 0, sent: 0 };
  const underWay = new Set<Promise<unknown>>();
  const pass = async (delay: number, url: string, authorization: string): Promise<void> => {
    await pause(delay);
    counts.sent += 1;
    await fetch(`${url}/hints`, { method: 'POST', headers: { authorization } }).catch(() => null);
  };
  let drawn = 0;
  const server = createServer((request, response) => {
    response.end();
    counts.received += 1;
    for (const { url } of gateways)
      for (const delay of fates[drawn++ % fates.length]!) {
        const sending = pass(delay, url, request.headers.authorization ?? '');
        underWay.add(sending);
        void sending.finally(() => underWay.delete(sending));
      }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await Promise.all(underWay);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, counts, stop };
}
