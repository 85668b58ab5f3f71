/** What is asked: a document of this package, one that codegen writes with `documentMode: 'string'`, or a text. */
export interface GuideDocument<Data, Variables> {
  toString(): string;
  /** Set by codegen with persisted documents: the hash under which the guide knows the text. */
  readonly __meta__?: Record<string, unknown>;
  readonly __apiType?: (variables: Variables) => Data;
}

/** Addresses longer than this are refused by some servers on the way. */
const LONGEST_ADDRESS = 2000;

export interface GuideRequest {
  url: string;
  init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string };
}

const ACCEPT = { accept: 'application/graphql-response+json, application/json;q=0.9' };

const isEmpty = (variables: object): boolean => Object.keys(variables).length === 0;

/** The identifier of a registered document; undefined for a text. */
export function documentIdOf({
  __meta__: meta,
}: Pick<GuideDocument<unknown, unknown>, '__meta__'>) {
  const hash = meta?.hash;
  if (typeof hash !== 'string') return undefined;
  return hash.startsWith('sha256:') ? hash : `sha256:${hash}`;
}

/** By POST: nothing of what is asked is in an address. */
export const toPost = (url: string, asked: object, variables: object): GuideRequest => ({
  url,
  init: {
    method: 'POST',
    headers: { ...ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, ...(!isEmpty(variables) && { variables }) }),
  },
});

// What a reader types must not be in an address: the guide refuses it there.
const READERS_WORDS = /\b(?:orient|search|suggest)\s*\(/;

/** Whether a document asks in a reader’s own words. */
export const saysReadersWords = (document: { toString(): string }): boolean =>
  READERS_WORDS.test(document.toString());

/** By GET, in the order that caches know again, unless the address would be too long. */
export function toGet(url: string, documentId: string, variables: object): GuideRequest {
  const search = new URLSearchParams({ documentId });
  if (!isEmpty(variables)) search.set('variables', JSON.stringify(variables));
  const address = `${url}${url.includes('?') ? '&' : '?'}${search}`;
  return address.length > LONGEST_ADDRESS
    ? toPost(url, { documentId }, variables)
    : { url: address, init: { method: 'GET', headers: ACCEPT } };
}
