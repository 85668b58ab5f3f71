import {
  documentIdOf,
  saysReadersWords,
  toGet,
  toPost,
  type GuideDocument,
  type GuideRequest,
} from './request';
import type { GuideError, GuideGraphQLError, GuideResult } from './result';

interface ClientOptions {
  /** Where the schema is served: `https://guide.example.org/graphql`. */
  url: string;
  /** In milliseconds; 10,000 when it is not said. */
  timeoutMs?: number;
  /** What sends, when it is not the platform's. */
  fetch?: typeof fetch;
}

interface QueryOptions {
  /** Ends the wait: the result is then `aborted`. */
  signal?: AbortSignal;
  /** By itself POST for a reader's own words, which must not be in an address, and GET otherwise, which caches keep. */
  method?: 'GET' | 'POST';
}

export interface GuideClient {
  /** Asks the guide. Never throws: a failure is a value. */
  query: <Data, Variables extends object>(
    document: GuideDocument<Data, Variables>,
    ...rest: Record<string, never> extends Variables
      ? [variables?: Variables, options?: QueryOptions]
      : [variables: Variables, options?: QueryOptions]
  ) => Promise<GuideResult<Data>>;
}

interface Body {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** A client of the guide. It keeps nothing but what this guide does not know or does not serve. */
export function createGuideClient({
  url,
  timeoutMs = 10_000,
  fetch: send = fetch,
}: ClientOptions): GuideClient {
  const unknown = new Set<string>();
  let isGetClosed = false;

  async function ask<Data>(
    document: GuideDocument<Data, never>,
    variables: object,
    { signal, method = saysReadersWords(document) ? 'POST' : 'GET' }: QueryOptions,
  ): Promise<GuideResult<Data>> {
    const exchange = (request: GuideRequest) => answer<Data>(send, request, timeoutMs, signal);
    const documentId = documentIdOf(document);
    if (documentId !== undefined && !unknown.has(documentId)) {
      const posted = toPost(url, { documentId }, variables);
      const isGet = method === 'GET' && !isGetClosed;
      let result = await exchange(isGet ? toGet(url, documentId, variables) : posted);
      if (isGet && hasCode(result, 'METHOD_NOT_ALLOWED')) {
        isGetClosed = true;
        result = await exchange(posted);
      }
      if (!hasCode(result, 'DOCUMENT_NOT_FOUND')) return result;
      // An older guide, or a document of the front end's own: from now on, its text.
      unknown.add(documentId);
    }
    return exchange(toPost(url, { query: String(document) }, variables));
  }

  return {
    query: (document, variables = {} as never, options = {}) => ask(document, variables, options),
  };
}

const hasCode = (result: GuideResult<unknown>, asked: string): boolean =>
  !result.ok &&
  result.error.kind === 'graphql' &&
  result.error.errors.some(({ code }) => code === asked);

async function answer<Data>(
  send: typeof fetch,
  { url, init }: GuideRequest,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<GuideResult<Data>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await send(url, {
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return await toResult<Data>(response);
  } catch (cause) {
    if (signal?.aborted) return failed({ kind: 'aborted' });
    return failed(timeout.aborted ? { kind: 'timeout' } : { kind: 'network', cause });
  }
}

const failed = <Data>(error: GuideError<Data>): GuideResult<Data> => ({ ok: false, error });

async function toResult<Data>(response: Response): Promise<GuideResult<Data>> {
  const { status, headers } = response;
  if (status === 429)
    return failed({ kind: 'limited', retryAfterSeconds: toSeconds(headers.get('retry-after')) });
  const body = toBody(await response.text());
  if (!body) return failed({ kind: 'http', status });
  if (body.errors) {
    const data = (body.data ?? null) as Data | null;
    return failed({ kind: 'graphql', errors: body.errors.map(toGuideError), data });
  }
  return { ok: true, data: body.data as Data };
}

/** A minute when nothing is said, or when a proxy says a date. */
const toSeconds = (retryAfter: string | null): number =>
  /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : 60;

/** The body of an answer of GraphQL; undefined for anything else. */
function toBody(text: string): Body | undefined {
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body !== 'object' || body === null) return undefined;
    return 'data' in body || 'errors' in body ? (body as Body) : undefined;
  } catch {
    return undefined;
  }
}

const toGuideError = ({
  message,
  path,
  extensions,
}: NonNullable<Body['errors']>[number]): GuideGraphQLError => ({
  message,
  code: extensions?.code ?? 'UNKNOWN',
  ...(path && { path }),
});
