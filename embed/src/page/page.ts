import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

export interface PageRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  /** Path and query, as the reader asked for them. */
  path: string;
  /** Origin of the public address, without a final slash. */
  publicUrl: string;
  preview: { token: string } | null;
}

export type View = { status: number; html: string } | { redirect: string; status: 301 | 302 };

type Document = TypedDocumentNode<unknown, Record<string, unknown>>;

export interface Page {
  /** A Fastify pattern: `/fiches/:slug`. */
  path: string;
  document: Document;
  toVariables(request: PageRequest): Record<string, unknown>;
  toView(data: unknown, request: PageRequest): View;
}

interface TypedPage<Data, Variables> {
  path: string;
  document: TypedDocumentNode<Data, Variables>;
  toVariables(request: PageRequest): Variables;
  toView(data: Data, request: PageRequest): View;
}

/**
 * The one place where a page's types are forgotten: the server that runs the document hands back
 * exactly what the document asks for, which is what `Data` says.
 */
export const definePage = <Data, Variables extends Record<string, unknown>>({
  path,
  document,
  toVariables,
  toView,
}: TypedPage<Data, Variables>): Page => ({
  path,
  document: document as Document,
  toVariables,
  toView: (data, request) => toView(data as Data, request),
});
