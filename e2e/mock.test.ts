import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createGuideClient,
  GuideAgencyDocument,
  GuideContactsDocument,
  GuideSheetDocument,
  GuideSheetsDocument,
  GuideThemesDocument,
} from '@idm/client';
import { readExamples } from '../gateway/src/reference/examples';
import { createMockGuide, type MockGuide } from '../mock/src';
import { toRecording } from '../mock/recording/recording';
import { startSystem, type System } from './testing/system';

let system: System;
let mock: MockGuide;

beforeAll(async () => {
  system = await startSystem();
  mock = createMockGuide({ publicUrl: system.url });
}, 120_000);
afterAll(() => Promise.all([system?.stop(), mock?.close()]), 120_000);

/** Lines of the feed, without its cursor. */
async function readFeed() {
  const response = await fetch(`${system.cms.url}/api/feed`, {
    headers: { authorization: `Bearer ${system.secrets.FEED_TOKEN}` },
  });
  const lines = (await response.text()).trim().split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as { kind: string });
}

describe('the recording of the mock guide', () => {
  it('is what the CMS serves of the demonstration: else run `npm run mock:record`', async () => {
    const recorded = readFileSync(join(__dirname, '../mock/src/recorded-guide.ndjson'), 'utf8');
    const now = toRecording(await readFeed());
    const known = new Set(recorded.split('\n'));
    expect(now.split('\n').filter((line) => !known.has(line))).toEqual([]);
    expect(now).toBe(recorded);
  });
});

// When each was written differs.
const withoutTimes = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant');

interface Asking {
  fetch: typeof fetch;
  url: string;
}

const real = (): Asking => ({ fetch, url: `${system.url}/graphql` });

async function send({ fetch: send, url }: Asking, init: RequestInit, search = ''): Promise<object> {
  const response = await send(url + search, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    origin: response.headers.get('access-control-allow-origin'),
    body: withoutTimes(await response.text()),
  };
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('createMockGuide', () => {
  it('answers every document of the client as the real guide does', async () => {
    const ask = async (asking: Asking) => {
      const client = createGuideClient(asking);
      const answers = await Promise.all([
        client.query(GuideSheetsDocument, { filter: { themes: ['eau'] }, first: 5 }),
        client.query(GuideSheetsDocument, { first: 100 }),
        client.query(GuideThemesDocument),
        ...['F01', 'F42', 'inconnue'].flatMap((reference) => [
          client.query(GuideSheetDocument, { reference }),
          client.query(GuideContactsDocument, { reference, territory: '50502' }),
        ]),
        client.query(GuideAgencyDocument, { slug: 'sdeau50' }),
        // Refused by both, alike.
        client.query(GuideSheetsDocument, { after: 'nulle part' }),
        client.query(GuideSheetsDocument, { first: 101 }),
        client.query(GuideContactsDocument, { reference: 'F01', territory: '00000000' }),
      ]);
      return answers.map((answer) => JSON.parse(withoutTimes(JSON.stringify(answer))) as object);
    };
    const answers = await ask(real());
    expect(answers.map((answer) => 'ok' in answer && answer.ok)).toEqual([
      ...Array.from({ length: 10 }, () => true),
      ...[false, false, false],
    ]);
    expect(await ask(mock)).toEqual(answers);
  });

  it('answers the examples of the schema, and refuses what the real guide refuses, in the same bytes', async () => {
    const asked: [RequestInit, string?][] = [
      // The changes are those since the recording.
      ...readExamples(join(__dirname, '../schema'))
        .filter(({ query }) => !query.includes('changes('))
        .map(({ query, variables }): [RequestInit] => [post({ query, variables })]),
      [post({ query: '{ __schema { types { name } } }' })],
      [post({ query: '{ nothing }' })],
      [post({ query: '{' })],
      [post({ documentId: `sha256:${'0'.repeat(64)}` })],
      [post([])],
      [{ method: 'PUT' }],
      [
        {
          method: 'POST',
          body: 'x',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
      ],
      [{}, '?query={guide{name}}'],
      [post({ query: `{ ${'a: guide { name } '.repeat(200)} }` })],
      [
        post({
          query:
            '{ sheets(first: 100) { nodes { leadAgency { sheets(first: 100) { nodes { id } } } } } }',
        }),
      ],
    ];
    for (const [init, search] of asked)
      expect(await send(mock, init, search)).toEqual(await send(real(), init, search));
    expect(asked.length).toBeGreaterThan(15);
  });
});
