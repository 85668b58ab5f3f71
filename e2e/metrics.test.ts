import { signIn, type Editor } from './testing/editor';
import { eventually } from './testing/system';
import { startWatchedSystem, type WatchedSystem } from './testing/watched-system';

let system: WatchedSystem;
let editor: Editor;

beforeAll(async () => {
  system = await startWatchedSystem({ REFRESH_SECONDS: '0.2' });
  editor = await signIn(system, 'coordination@idm.example');
}, 180_000);
afterAll(() => system?.stop(), 60_000);

const SAMPLE = /^([a-zA-Z_:][\w:]*)(\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*\})? (\S+)$/;

type Samples = Map<string, number>;

async function scrape({ url }: { url: string }): Promise<Samples> {
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await answer.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  expect(lines.filter((line) => !SAMPLE.test(line))).toEqual([]);
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

/** Of the samples whose name begins so. */
const sum = (samples: Samples, start: string): number =>
  [...samples].filter(([name]) => name.startsWith(start)).reduce((all, [, one]) => all + one, 0);

const rises = async (
  program: { url: string },
  start: string,
  act: () => Promise<unknown>,
): Promise<boolean> => {
  const before = sum(await scrape(program), start);
  await act();
  return eventually(async () => sum(await scrape(program), start) > before, Boolean);
};

const ask = (query: string) =>
  fetch(`${system.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

describe('/metrics of the gateway', () => {
  it('tells of the guide, the process and the feed', async () => {
    const samples = await scrape(system.gateway);
    expect(samples.get('guide_sheets')).toBe(67);
    expect(samples.get('guide_agencies')).toBe(11);
    expect(samples.get('guide_left_out_records')).toBe(0);
    expect(samples.get('guide_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(samples.get('guide_journal_seq')).toBeGreaterThan(0);
    expect(samples.has('nodejs_eventloop_lag_seconds')).toBe(true);
    expect(samples.has('process_resident_memory_bytes')).toBe(true);
    expect(sum(samples, 'guide_feed_read_duration_seconds_count{outcome="whole"}')).toBe(1);
  });

  it.each([
    ['graphql_operation_duration_seconds_count{type="query",outcome="ok"}', '{ guide { name } }'],
    ['graphql_operation_duration_seconds_count{type="unknown",outcome="rejected"}', '{ guide '],
    [
      'graphql_operation_duration_seconds_count{type="query",outcome="rejected"}',
      '{ sheets(first: 0) { totalCount } }',
    ],
    [
      'http_request_duration_seconds_count{method="POST",route="/graphql"',
      'query OfMyOwn { guide { name } }',
    ],
  ])('%s rises', async (start, query) => {
    expect(await rises(system.gateway, start, () => ask(query))).toBe(true);
  });

  it('names routes as declared, and nothing that a caller wrote', async () => {
    await fetch(`${system.gateway.url}/fiches/ginette?q=ginette`);
    await fetch(`${system.gateway.url}/ginette`);
    const names = [...(await scrape(system.gateway)).keys()].join('\n');
    expect(names).toContain('route="/fiches/:slug"');
    expect(names).toContain('route="unmatched"');
    expect(names).not.toMatch(/ginette|OfMyOwn/);
  });
});

describe('/metrics of the CMS', () => {
  it('counts writes by concept and action, hints, requests, and connections', async () => {
    const { documentId } = await editor.find('agency', 'slug', 'caue');
    const write = () => editor.update('agency', documentId, { summary: `Résumé ${Date.now()}.` });
    const writes = 'guide_writes_total{concept="agency",action="update",outcome="committed"}';
    expect(await rises(system.cms, writes, write)).toBe(true);
    const samples = await scrape(system.cms);
    expect(samples.get('database_pool_connections{state="max"}')).toBeGreaterThan(0);
    expect(
      sum(samples, 'http_request_duration_seconds_count{method="GET",route="/api/feed"'),
    ).toBeGreaterThan(0);
  });

  it('counts what was refused', async () => {
    const refused = 'guide_writes_total{concept="agency",action="update",outcome="refused"}';
    const { documentId } = await editor.find('agency', 'slug', 'caue');
    const path = `/content-manager/collection-types/api::agency.agency/${documentId}`;
    const write = () => editor.request('PUT', path, { siren: 'pas un SIREN' });
    expect(await rises(system.cms, refused, write)).toBe(true);
  });
});

describe('/metrics without a token', () => {
  it('is for this machine alone: never through a proxy', async () => {
    for (const { url } of [system.gateway, system.cms]) {
      for (const [name, value] of [
        ['x-forwarded-for', '203.0.113.7'],
        ['via', '1.1 proxy'],
      ] as const) {
        const answer = await fetch(`${url}/metrics`, {
          headers: { [name]: value },
        });
        expect([answer.status, await answer.text()]).toEqual([403, '']);
      }
    }
  });
});
