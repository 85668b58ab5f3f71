import { Agent, request } from 'node:http';
import type { HostileRequest } from './hostile-requests';

export interface Outcome {
  sent: HostileRequest;
  status: number;
  text: string;
}

/** What was answered; null when the sender went away, or when the connection was cut because it could not be read. */
const send = (url: string, agent: Agent, sent: HostileRequest): Promise<Outcome | null> =>
  new Promise((resolve) => {
    const { method, search, headers, body, isCut } = sent;
    const missing = isCut ? 10 : 0;
    const length = { 'content-length': String(body.length + missing) };
    const asked = request(
      `${url}${search}`,
      { agent, method, headers: { ...headers, ...(method === 'POST' && length) } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', () => resolve(null));
        answer.once('end', () =>
          resolve({ sent, status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    asked.once('error', () => resolve(null));
    if (!isCut) return void asked.end(body);
    asked.write(body.length > 0 ? body : '{');
    setTimeout(() => asked.destroy(), 20);
  });

/** Sends them all, so many at once. */
export async function sendAll(
  url: string,
  requests: readonly HostileRequest[],
  atOnce: number,
): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const outcomes: Outcome[] = [];
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const outcome = await send(url, agent, next);
      if (outcome) outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return outcomes;
}

export const describeOutcome = ({ sent, status, text }: Outcome): string =>
  `${status} ${text.slice(0, 200)} to ${sent.method} ${sent.search.slice(0, 200)} ${sent.body.toString().slice(0, 300)}`;

/** Whether it is our own failure. */
export const isOurs = ({ status, text }: Pick<Outcome, 'status' | 'text'>): boolean =>
  status >= 500 || text.includes('INTERNAL_SERVER_ERROR');
