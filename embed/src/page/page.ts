import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

import type { FrameRequest } from '../frame/frame-request';

export interface PageRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  /** What the reader sent by POST; null for a page that is read by its address alone. */
  form: URLSearchParams | null;
  /** Path and query, as the reader asked for them. */
  path: string;
  /** Origin of the public address, without a final slash. */
  publicUrl: string;
  preview: { token: string } | null;
  /** How the page stands within another site; null for a page by itself. */
  framed: FrameRequest | null;
  /** Names the search that the page answers, the same for all its readers; null without one, or without a result. */
  followToken: string | null;
}

export type View = { status: number; html: string } | { redirect: string; status: 301 | 302 };

type Document = TypedDocumentNode<unknown, Record<string, unknown>>;

/** Asks the guide a question, within one request and on one version. */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export interface Page {
  /** A Fastify pattern: `/fiches/:slug`. */
  path: string;
  document: Document;
  /** Whether a form may be sent to the page, by POST: what a reader types has no place in an address. */
  takesForm?: boolean | undefined;
  /** What the page must know before its own document is executed: which commune a name means. */
  prepare?: ((request: PageRequest, ask: Ask) => Promise<unknown>) | undefined;
  toVariables(request: PageRequest, prepared?: unknown): Record<string, unknown>;
  toView(data: unknown, request: PageRequest, prepared?: unknown): View;
}

interface TypedPage<Data, Variables, Prepared> {
  path: string;
  document: TypedDocumentNode<Data, Variables>;
  takesForm?: boolean;
  prepare?: (request: PageRequest, ask: Ask) => Promise<Prepared>;
  toVariables(request: PageRequest, prepared: Prepared): Variables;
  toView(data: Data, request: PageRequest, prepared: Prepared): View;
}

/**
 * The one place where a page's types are forgotten: the server that runs the document hands back
 * exactly what the document asks for, which is what `Data` says, and what `prepare` gave.
 */
export const definePage = <Data, Variables extends Record<string, unknown>, Prepared = undefined>({
  document,
  toVariables,
  toView,
  ...page
}: TypedPage<Data, Variables, Prepared>): Page => ({
  ...page,
  document: document as Document,
  toVariables: (request, prepared) => toVariables(request, prepared as Prepared),
  toView: (data, request, prepared) => toView(data as Data, request, prepared as Prepared),
});
