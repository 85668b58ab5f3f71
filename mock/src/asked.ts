import { getOperationAST, parse } from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { Manifest } from '../../gateway/src/persisted/manifest';
import type { MockRequest } from './mock-guide';

interface Sent {
  documentId?: string;
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown> | string;
}

function nameIn(text: string): string | null {
  try {
    return getOperationAST(parse(text))?.name?.value ?? null;
  } catch {
    return null;
  }
}

/** Never refuses: whoever answers says what is wrong with a request. */
export function toMockRequest(
  { method, body, query }: FastifyRequest,
  manifest: Manifest,
): MockRequest {
  const sent = Object(method === 'POST' ? body : query) as Sent;
  const text = sent.query ?? manifest.get(String(sent.documentId).slice('sha256:'.length));
  return {
    method,
    operation: sent.operationName || nameIn(text ?? ''),
    variables: toVariables(sent.variables),
  };
}

function toVariables(variables: Sent['variables']): MockRequest['variables'] {
  try {
    const parsed: unknown = typeof variables === 'string' ? JSON.parse(variables) : variables;
    return Object(parsed) as MockRequest['variables'];
  } catch {
    return {};
  }
}
