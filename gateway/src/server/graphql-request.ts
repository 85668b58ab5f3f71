import { requestError } from '../errors';
import { documentHash, findDocument, type Manifest } from '../persisted/manifest';

type Json = Record<string, unknown>;

/** An operation as the caller asks for it, whichever way it came. */
export interface GraphqlRequest {
  /** Absent when the document is one that an automatic persisted query registered. */
  query: string | undefined;
  operationName: string | undefined;
  variables: Json | undefined;
  extensions: Json | undefined;
}

interface Sent {
  method: string;
  /** What follows `?`. */
  search: string;
  body: unknown;
}

interface Doors {
  manifest: Manifest;
  /** Whether queries may come by GET. */
  isGetOpen: boolean;
}

/**
 * Reads what was sent by the rules of GraphQL over HTTP.
 * @throws GraphQLError that says what to send instead.
 */
export function parseGraphqlRequest(sent: Sent, { manifest, isGetOpen }: Doors): GraphqlRequest {
  const { documentId, query, ...rest } = toParameters(sent, isGetOpen);
  const { persistedQuery } = rest.extensions ?? {};
  if (documentId !== undefined) {
    if (query !== undefined || persistedQuery != null)
      throw requestError({
        code: 'BAD_REQUEST',
        message: 'Ambiguous request: send either documentId or query, not both.',
      });
    return { ...rest, query: findDocument(manifest, documentId) };
  }
  if (persistedQuery != null) checkPersistedQuery(persistedQuery, query);
  else if (query === undefined)
    throw requestError({
      code: 'BAD_REQUEST',
      message: 'Missing query: send the text of a GraphQL document as "query", or a documentId.',
    });
  return { ...rest, query };
}

type Parameters = GraphqlRequest & { documentId: unknown };

function toParameters({ method, search, body }: Sent, isGetOpen: boolean): Parameters {
  if (method === 'POST') return check(fromBody(body));
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && isGetOpen) return check(fromSearch(new URLSearchParams(search)));
  const allow = isGetOpen ? 'GET, POST' : 'POST';
  throw requestError({
    code: 'METHOD_NOT_ALLOWED',
    message: `${method} is not served here: send ${isGetOpen ? 'a query by GET or POST' : 'operations by POST'}.`,
    status: 405,
    headers: { allow },
  });
}

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fromBody(body: unknown): Json {
  if (isMap(body)) return body;
  throw requestError({
    code: 'BAD_REQUEST',
    message: Array.isArray(body)
      ? 'Several operations in one request are not served: send one JSON object for each.'
      : 'Invalid body: send a JSON object with a "query", as application/json.',
  });
}

const NAMES = ['documentId', 'query', 'operationName', 'variables', 'extensions'] as const;

function fromSearch(search: URLSearchParams): Json {
  const found: Json = {};
  for (const name of NAMES) {
    const [value, ...others] = search.getAll(name);
    if (others.length > 0)
      throw requestError({ code: 'BAD_REQUEST', message: `Invalid ${name}: send it once.` });
    const isJson = name === 'variables' || name === 'extensions';
    if (value !== undefined && value !== '') found[name] = isJson ? fromJson(name, value) : value;
  }
  return found;
}

function fromJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestError({ code: 'BAD_REQUEST', message: `Invalid ${name}: send a JSON object.` });
  }
}

const check = ({ documentId, query, operationName, variables, extensions }: Json): Parameters => ({
  documentId: documentId ?? undefined,
  query: expected('query', query, isText, 'the text of a GraphQL document'),
  operationName: expected('operationName', operationName, isText, 'a string') || undefined,
  variables: expected('variables', variables, isMap, 'a JSON object'),
  extensions: expected('extensions', extensions, isMap, 'a JSON object'),
});

const isText = (value: unknown): value is string => typeof value === 'string';

function expected<Value>(
  name: string,
  value: unknown,
  is: (value: unknown) => value is Value,
  form: string,
): Value | undefined {
  if (value == null) return undefined;
  if (is(value)) return value;
  throw requestError({ code: 'BAD_REQUEST', message: `Invalid ${name}: send ${form}.` });
}

function checkPersistedQuery(asked: unknown, query: string | undefined): void {
  const { version, sha256Hash: hash } = isMap(asked) ? asked : {};
  const isWellFormed = version === 1 && isText(hash) && /^[0-9a-f]{64}$/.test(hash);
  if (isWellFormed && (query === undefined || documentHash(query) === hash)) return;
  throw requestError({
    code: 'BAD_PERSISTED_QUERY',
    message:
      'Invalid persistedQuery: send { "version": 1, "sha256Hash": the 64 lower-case hexadecimal digits of the SHA-256 of the text in "query" }.',
  });
}
