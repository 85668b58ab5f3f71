import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Span {
  service: string;
  traceId: string;
  name: string;
  /** All that the span says, as it was sent. */
  text: string;
}

interface Value {
  stringValue?: string;
}

/** OTLP over HTTP, JSON: what OpenTelemetry sends to a collector. */
interface TracesRequest {
  resourceSpans: {
    resource: { attributes: { key: string; value: Value }[] };
    scopeSpans: { spans: { traceId: string; name: string }[] }[];
  }[];
}

/** Where traces are sent, and what has come. */
export interface TraceCollector {
  url: string;
  spans: Span[];
  stop: () => void;
}

const toSpans = ({ resourceSpans }: TracesRequest): Span[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const name = resource.attributes.find(({ key }) => key === 'service.name');
    return scopeSpans.flatMap(({ spans }) =>
      spans.map((span) => ({
        service: name?.value.stringValue ?? '',
        traceId: span.traceId,
        name: span.name,
        text: JSON.stringify({ ...span, resource }),
      })),
    );
  });

export async function startTraceCollector(): Promise<TraceCollector> {
  const spans: Span[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      spans.push(...toSpans(JSON.parse(body) as TracesRequest));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
