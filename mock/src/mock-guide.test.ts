import {
  createGuideClient,
  GuideAgencyDocument,
  GuideSheetDocument,
  GuideSheetsDocument,
  GuideThemesDocument,
  type GuideResult,
} from '@idm/client';
import { createMockGuide } from '.';

const guide = createMockGuide();
const client = createGuideClient(guide);

afterEach(() => guide.reset());
afterAll(() => guide.close());

const errorOf = <Data>(result: GuideResult<Data>) => (result.ok ? null : result.error);

async function titleOf(reference: string) {
  const result = await client.query(GuideSheetDocument, { reference });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.data.sheet?.title ?? null;
}

describe('MockGuide.simulate', () => {
  it.each([
    [{ kind: 'network' }, { kind: 'network', cause: expect.any(TypeError) }],
    [
      { kind: 'limited', retryAfterSeconds: 7 },
      { kind: 'limited', retryAfterSeconds: 7 },
    ],
    [
      { kind: 'http', status: 502 },
      { kind: 'http', status: 502 },
    ],
    [
      { kind: 'starting' },
      { kind: 'graphql', errors: [expect.objectContaining({ code: 'STARTING' })], data: null },
    ],
  ] as const)(
    'makes %j the error of the client, once, then answers again',
    async (incident, error) => {
      guide.simulate({ ...incident, times: 1 });
      expect(errorOf(await client.query(GuideThemesDocument))).toEqual(error);
      expect(errorOf(await client.query(GuideThemesDocument))).toBeNull();
    },
  );

  it('is as slow as is said, so that a wait ends or is given up', async () => {
    guide.simulate({ kind: 'slow', milliseconds: 300 });
    const hurried = createGuideClient({ ...guide, timeoutMs: 50 });
    expect(errorOf(await hurried.query(GuideThemesDocument))).toEqual({ kind: 'timeout' });
    const signal = AbortSignal.abort();
    const aborted = await client.query(GuideThemesDocument, {}, { signal });
    expect(errorOf(aborted)).toEqual({ kind: 'aborted' });
    const began = performance.now();
    expect(errorOf(await client.query(GuideThemesDocument))).toBeNull();
    expect(performance.now() - began).toBeGreaterThan(290);
  });

  it('happens to one operation alone, and to all until it is reset', async () => {
    guide.simulate({ kind: 'http', status: 503, operation: 'GuideThemes' });
    const ask = () =>
      Promise.all([
        client.query(GuideThemesDocument),
        client.query(GuideThemesDocument, {}, { method: 'POST' }),
        client.query('query GuideThemes { guide { name } }', {}),
        client.query(GuideSheetsDocument, {}),
      ]);
    expect((await ask()).map(({ ok }) => ok)).toEqual([false, false, false, true]);
    guide.reset();
    expect((await ask()).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});

describe('MockGuide.breakField', () => {
  it('fails as a fault of the guide’s does: masked, in its place, with the rest of the answer', async () => {
    guide.breakField('Query.agency');
    const result = await client.query(
      'query Two { agency(slug: "caue") { id } guide { name } }',
      {},
    );
    expect(errorOf(result)).toEqual({
      kind: 'graphql',
      errors: [
        {
          code: 'INTERNAL_SERVER_ERROR',
          path: ['agency'],
          message: expect.stringMatching(/^Internal error/),
        },
      ],
      data: { agency: null, guide: { name: 'Ingénierie Départementale Manche' } },
    });
    expect(() => guide.breakField('Query.agences')).toThrow('no field "Query.agences"');
  });
});

describe('MockGuide.edit', () => {
  it('changes what the guide says, everywhere, and its version', async () => {
    const versionOf = async () => JSON.stringify(await client.query('{ guide { version } }', {}));
    const before = await versionOf();
    guide.edit('sheet', 'F01', { title: 'Un titre d’essai' });
    guide.edit('sheet', 'F01', { summary: 'Un résumé d’essai.' });
    guide.edit('agency', 'sdeau50', { name: 'Une agence d’essai' });
    expect(await titleOf('F01')).toBe('Un titre d’essai');
    const agency = await client.query(GuideAgencyDocument, { slug: 'sdeau50' });
    expect(agency).toMatchObject({ ok: true, data: { agency: { name: 'Une agence d’essai' } } });
    expect(await versionOf()).not.toBe(before);
    const since = '{ changes(since: "1.0.recorded") { reset changed { __typename } } }';
    expect(await client.query(since, {})).toEqual({
      ok: true,
      data: {
        changes: {
          reset: false,
          changed: expect.arrayContaining([{ __typename: 'Sheet' }, { __typename: 'Agency' }]),
        },
      },
    });
    guide.reset();
    expect(await versionOf()).toBe(before);
    expect(await titleOf('F01')).not.toContain('essai');
  });

  it('refuses what the guide could not show, and says why', () => {
    expect(() => guide.edit('sheet', 'F999', {})).toThrow('no sheet whose reference is "F999"');
    expect(() => guide.edit('sheet', 'F01', { titel: '' })).toThrow('A sheet has no "titel"');
    expect(() => guide.edit('sheet', 'F01', { title: '' })).toThrow('leave out this sheet: title');
  });
});

describe('MockGuide.withdrawSheet', () => {
  it('leaves what a withdrawn sheet says, and takes it out of the lists', async () => {
    guide.withdrawSheet('F01', { replacedBy: 'F02', at: '2026-11-21T08:00:00Z' });
    const result = await client.query(GuideSheetDocument, { reference: 'F01' });
    expect(result).toMatchObject({
      ok: true,
      data: {
        sheet: {
          __typename: 'WithdrawnSheet',
          withdrawnAt: '2026-11-21T08:00:00.000Z',
          replacedBy: { reference: 'F02' },
        },
      },
    });
    const list = await client.query(GuideSheetsDocument, {});
    expect(list).toMatchObject({ ok: true, data: { sheets: { totalCount: 66 } } });
    expect(() => guide.withdrawSheet('F01')).toThrow('no sheet');
  });
});

describe('MockGuide.requests', () => {
  it('says what was asked, however it came', async () => {
    await client.query(GuideSheetDocument, { reference: 'F01' });
    await client.query(GuideSheetDocument, { reference: 'F02' }, { method: 'POST' });
    await client.query('{ guide { name } }', {});
    expect(guide.requests).toEqual([
      { method: 'GET', operation: 'GuideSheet', variables: { reference: 'F01' } },
      { method: 'POST', operation: 'GuideSheet', variables: { reference: 'F02' } },
      { method: 'POST', operation: null, variables: {} },
    ]);
  });
});

describe('MockGuide.fetch', () => {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ guide { name } }"}',
  };

  it('takes all that a fetch takes: an address, a request, what to change in it', async () => {
    const answers = await Promise.all([
      guide.fetch(guide.url, post),
      guide.fetch(new URL(guide.url), post),
      guide.fetch(new Request(guide.url, post)),
      guide.fetch(new Request(guide.url), post),
      guide.fetch(`${guide.url}?query={guide{name}}`),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts.filter((text) => !text.includes('Ingénierie'))).toEqual([]);
    expect(await guide.fetch(guide.url, { method: 'OPTIONS' })).toMatchObject({ status: 204 });
  });

  it('answers where the platform’s own names are hidden, and to signals of another kind, as under jsdom', async () => {
    const names = ['fetch', 'Headers', 'Request', 'Response'] as const;
    const kept = names.map((name) => globalThis[name]);
    const jsdom = new EventTarget() as AbortSignal;
    try {
      for (const name of names) delete (globalThis as Partial<typeof globalThis>)[name];
      const answer = await guide.fetch(guide.url, { ...post, signal: jsdom });
      expect(await answer.text()).toContain('Ingénierie');
      expect((await client.query(GuideThemesDocument)).ok).toBe(true);
    } finally {
      names.forEach((name, index) => Object.assign(globalThis, { [name]: kept[index] }));
    }
  });
});

describe('MockGuide.listen', () => {
  it('answers by HTTP what it answers in process, incidents too', async () => {
    const other = createMockGuide();
    const served = createGuideClient({ url: await other.listen() });
    try {
      const inProcess = await createGuideClient(other).query(GuideThemesDocument);
      expect(inProcess.ok).toBe(true);
      expect(await served.query(GuideThemesDocument)).toEqual(inProcess);
      other.simulate({ kind: 'network' });
      expect(errorOf(await served.query(GuideThemesDocument))).toMatchObject({ kind: 'network' });
    } finally {
      await other.close();
    }
  });
});
