import { Agent, request, type IncomingMessage } from 'node:http';
import { eventually, pause } from './system';

/** One of the servers behind a balancer. */
interface Backend {
  url: string;
  agent: Agent;
  isReady: boolean;
  answered: number;
}

export interface Call {
  path: string;
  body?: string;
}

/** Many readers at once, who ask again as soon as they are answered, through a balancer. */
export interface Load {
  /** What was not answered whole with 2xx, a line each. */
  failures: string[];
  answeredBy: (url: string) => number;
  untilAnsweredBy: (url: string, more: number) => Promise<void>;
  stop: () => Promise<void>;
}

/** The status, once the whole answer is there. */
function send({ url, agent }: Backend, { path, body }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const read = (answer: IncomingMessage): void => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
      answer.once('error', reject);
    };
    const headers = body ? { 'content-type': 'application/json' } : {};
    request(`${url}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, read)
      .once('error', reject)
      .end(body);
  });
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const READERS = 40;

/**
 * Round robin with keep-alive over the servers that say they are ready, as balancers do. Only a connection that was
 * refused is tried elsewhere: whatever has been sent must be answered.
 */
export function startLoad(urls: string[], calls: Call[]): Load {
  const backends: Backend[] = urls.map((url) => ({
    url,
    agent: new Agent({ keepAlive: true }),
    isReady: true,
    answered: 0,
  }));
  const failures: string[] = [];
  let isOver = false;
  let turn = 0;

  const next = (): Backend => {
    const ready = backends.filter((backend) => backend.isReady);
    return (ready.length > 0 ? ready : backends)[turn++ % (ready.length || backends.length)]!;
  };

  async function ask(call: Call): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const backend = next();
      try {
        const status = await send(backend, call);
        backend.answered += 1;
        if (status < 200 || status > 299) failures.push(`${call.path}: ${status}`);
        return;
      } catch (error) {
        if (codeOf(error) !== 'ECONNREFUSED')
          return void failures.push(`${call.path}: ${codeOf(error)}`);
        backend.isReady = false;
      }
    }
    failures.push(`${call.path}: refused everywhere`);
  }

  async function read(reader: number): Promise<void> {
    for (let count = reader; !isOver; count += 1) await ask(calls[count % calls.length]!);
  }

  async function probe(): Promise<void> {
    while (!isOver) {
      for (const backend of backends) {
        const answer = await fetch(`${backend.url}/health/ready`).catch(() => null);
        backend.isReady = answer?.ok === true;
        await answer?.body?.cancel();
      }
      await pause(50);
    }
  }

  const running = [probe(), ...Array.from({ length: READERS }, (_, reader) => read(reader))];
  const answeredBy = (url: string) => backends.find((one) => one.url === url)?.answered ?? 0;
  return {
    failures,
    answeredBy,
    untilAnsweredBy: async (url, more) => {
      const goal = answeredBy(url) + more;
      const isReached = await eventually(
        async () => answeredBy(url) >= goal,
        (reached) => reached,
        60_000,
      );
      if (!isReached) throw new Error(`${url} answers too little. ${failures.join('\n')}`);
    },
    stop: async () => {
      isOver = true;
      await Promise.all(running);
      backends.forEach(({ agent }) => agent.destroy());
    },
  };
}
