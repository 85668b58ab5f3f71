import type { FastifyInstance } from 'fastify';

/** Statuses whose answer has no body: a `Response` refuses one. */
const BODILESS = [204, 205, 304];

/** A `fetch` that asks a server of this process, without a port, and fails as the platform's does. */
export const createInProcessFetch =
  (app: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const answered = answerTo(app, request, pathname + search);
    // Nobody reads an answer that comes after the wait was ended.
    answered.catch(() => undefined);
    return Promise.race([answered, abortOf(request.signal)]);
  };

async function answerTo(app: FastifyInstance, request: Request, url: string): Promise<Response> {
  const payload = await request.text();
  const asked: Record<string, string> = {};
  request.headers.forEach((value, name) => (asked[name] = value));
  const answer = await app
    .inject({
      method: request.method as 'GET',
      url,
      headers: asked,
      ...(payload && { payload }),
    })
    .catch((cause: unknown) => {
      throw new TypeError('fetch failed', { cause });
    });
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const body = BODILESS.includes(answer.statusCode) ? null : answer.payload;
  return new Response(body, { status: answer.statusCode, headers });
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
