import { hostileRequests } from './hostile-requests';
import { describeOutcome, isOurs, sendAll } from './send-hostile';

/** Hostile requests from a process of their own, so that who is measured does not wait for who attacks. */
export interface Attack {
  url: string;
  requests: number;
  seed: number;
  atOnce: number;
}

/** What came of it. */
export interface AttackOutcome {
  answered: number;
  failures: string[];
}

/** An attack is prepared, then starts on the next message. */
process.once('message', ({ url, requests, seed, atOnce }: Attack) => {
  const prepared = hostileRequests(requests, seed);
  process.send!('ready');
  process.once('message', () => {
    void sendAll(url, prepared, atOnce).then((outcomes) => {
      const failures = outcomes.filter(isOurs).map(describeOutcome);
      process.send!({ answered: outcomes.length, failures } satisfies AttackOutcome, () =>
        process.disconnect(),
      );
    });
  });
});
