import { signIn } from './testing/editor';
import { eventually } from './testing/system';
import { startTraceCollector, type Span, type TraceCollector } from './testing/trace-collector';
import { startWatchedSystem, toPreviewToken, type WatchedSystem } from './testing/watched-system';

let collector: TraceCollector;
let system: WatchedSystem;

beforeAll(async () => {
  collector = await startTraceCollector();
  system = await startWatchedSystem({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
}, 180_000);
afterAll(async () => {
  await system?.stop();
  collector?.stop();
}, 60_000);

const traceOf = ({ traceId }: Span): Span[] =>
  collector.spans.filter((span) => span.traceId === traceId);

const namesOf = (spans: Span[], service: string): string[] =>
  spans.filter((span) => span.service === service).map(({ name }) => name);

describe('a trace', () => {
  it('goes from the gateway’s request through the CMS to its database', async () => {
    const token = await toPreviewToken(system.gateway);
    await fetch(`${system.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-preview-token': token },
      body: JSON.stringify({ query: 'query OfDrafts { guide { name } }' }),
    });
    const read = 'GET /api/feed/drafts';
    const asked = (): Span | undefined => collector.spans.find(({ name }) => name === read);
    const span = await eventually(
      async () => asked(),
      (one) => one !== undefined,
    );
    const isWhole = async () => namesOf(traceOf(span!), 'idm-gateway').includes('POST /graphql');
    expect(await eventually(isWhole, Boolean)).toBe(true);
    expect(namesOf(traceOf(span!), 'idm-gateway')).toContain('query OfDrafts');
    expect(namesOf(traceOf(span!), 'idm-cms').some((name) => /select/i.test(name))).toBe(true);
  }, 60_000);

  it('holds nothing of a person, nor of what was asked', async () => {
    const { gateway, cms } = system;
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Telephone-de-Ginette/1.0',
      'x-forwarded-for': '203.0.113.77',
    };
    await fetch(`${gateway.url}/fiches?q=ginette`, { headers });
    await fetch(`${gateway.url}/fiches/ginette?apercu=eyJginette`, { headers });
    for (const path of ['/recherche', '/qui-contacter'])
      await fetch(`${gateway.url}${path}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ q: 'ginette', besoin: 'ginette', commune: 'ginette' }),
      });
    await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ ginette: sheet(slug: "ginette") { __typename } }' }),
    });
    await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'ginette@mairie.example', password: 'Sésame-ouvre-toi' }),
    });
    const editor = await signIn(system, 'editeur.caue@idm.example');
    const sheets = '/content-manager/collection-types/api::sheet.sheet';
    await editor.request('GET', `${sheets}?_q=ginette`);
    await editor.request('POST', sheets, { title: 'Ginette Lemonnier' });
    const write = `POST /content-manager/collection-types/:model`;
    await eventually(
      async () => collector.spans.map(({ name }) => name),
      (names) => names.includes(write),
    );
    expect(collector.spans.map(({ name }) => name)).toContain(write);
    const told = collector.spans.filter(({ text }) =>
      /ginette|lemonnier|203\.0\.113|sésame|eyJ|apercu|editeur\.caue|insert into|user_agent/i.test(
        text,
      ),
    );
    expect(told).toEqual([]);
  }, 60_000);

  it('is sent to its last span when the process ends', async () => {
    const count = collector.spans.length;
    await fetch(`${system.gateway.url}/health/live`);
    system.gateway.signal('SIGTERM');
    expect(await system.gateway.ended).toBe(0);
    expect(namesOf(collector.spans.slice(count), 'idm-gateway')).toContain('GET /health/live');
  }, 60_000);
});
