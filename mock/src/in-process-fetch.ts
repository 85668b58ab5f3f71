import { runInThisContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';

// The platform's own: jsdom, in which front ends are tested, hides them or puts others in their place.
const platform = runInThisContext('({ Headers, Response })') as Pick<
  typeof globalThis,
  'Headers' | 'Response'
>;

/** Statuses whose answer has no body: a `Response` refuses one. */
const BODILESS = [204, 205, 304];

interface Asked {
  url: string;
  method: string;
  headers: Headers;
  body: string;
  signal: AbortSignal | undefined;
}

/** A `fetch` that asks a server of this process, without a port, and fails as the platform's does. */
export const createInProcessFetch =
  (app: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const asked = await toAsked(input, init);
    const answered = answerTo(app, asked);
    // Nobody reads an answer that comes after the wait was ended.
    answered.catch(() => undefined);
    return Promise.race([answered, ...(asked.signal ? [abortOf(asked.signal)] : [])]);
  };

async function toAsked(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Asked> {
  const request = typeof input === 'object' && 'url' in input ? input : undefined;
  const { body = await request?.text() } = init;
  if (body != null && typeof body !== 'string')
    throw new TypeError('The mock guide reads a body that is a text.');
  return {
    url: request?.url ?? String(input),
    method: init.method ?? request?.method ?? 'GET',
    headers: new platform.Headers(init.headers ?? request?.headers),
    body: body ?? '',
    signal: init.signal ?? request?.signal,
  };
}

async function answerTo(app: FastifyInstance, { url, body, ...asked }: Asked): Promise<Response> {
  const { pathname, search } = new URL(url);
  const headers: Record<string, string> = {};
  asked.headers.forEach((value, name) => (headers[name] = value));
  const method = asked.method as 'GET';
  const answer = await app
    .inject({ method, url: pathname + search, headers, ...(body && { payload: body }) })
    .catch((cause: unknown) => {
      throw new TypeError('fetch failed', { cause });
    });
  const status = answer.statusCode;
  return new platform.Response(BODILESS.includes(status) ? null : answer.payload, {
    status,
    headers: Object.entries(answer.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  });
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
