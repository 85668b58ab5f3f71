import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCmsProcess, type CmsProcess } from '../cms/src/testing/cms-process';
import type { Gateway } from '../gateway/src/server/server';
import { signIn } from './testing/editor';
import { eventually, freePort, query, secrets, startGateway } from './testing/system';

const directory = mkdtempSync(join(tmpdir(), 'away-'));
const database = join(directory, 'cms.sqlite');
let cms: CmsProcess;
let gateway: Gateway;
let url: string;
let port: number;

const startCms = async (): Promise<void> => {
  cms = await startCmsProcess({
    port: cms?.port,
    dataDirectory: directory,
    demo: true,
    env: { ...secrets, GATEWAY_HINT_URLS: '' },
  });
};

const startReader = async (): Promise<void> => {
  gateway = await startGateway({
    cmsUrl: cms.url,
    port,
    refreshSeconds: 0.5,
    dataDirectory: join(directory, 'reader'),
  });
};

beforeAll(async () => {
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await startCms();
  await startReader();
}, 240_000);

afterAll(async () => {
  await gateway?.app.close();
  await cms?.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Health {
  status: string;
  version: string;
  ageSeconds: number;
  failure: string | null;
  copy: { isCurrent: boolean; failure: string | null };
}

const health = async (): Promise<Health> =>
  (await fetch(`${url}/health`)).json() as Promise<Health>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const queries = [
  `{ sheets(first: 100) { totalCount facets { themes { theme { label } count } } nodes {
      reference title summary description { html text } needExamples url freshness
      leadAgency { name phone shortName } contacts { label email } relatedSheets { title } } } }`,
  `{ guide { version name counts { sheets agencies contacts themes territories } }
     agencies(first: 100) { nodes { name missions sheets(first: 3) { totalCount } } }
     territory(code: "50129") { name }
     changes(first: 20) { version hasMore changed { id } } }`,
];
const paths = ['/', '/fiches', '/fiches?phases=REFLECTION', '/agences', '/themes'];

/** What readers find at many doors of the gateway: a digest each, of answers that must succeed. */
async function readEverything(): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const source of queries) {
    const { data, errors } = await query({ url }, source);
    expect(errors).toBeUndefined();
    answers[source] = digest(JSON.stringify(data));
  }
  for (const path of paths) {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(200);
    answers[path] = digest(await response.text());
  }
  return answers;
}

describe('while the CMS is away', () => {
  let before: Record<string, string>;

  it('goes on answering everything, and so does a gateway that starts', async () => {
    before = await readEverything();
    const report = await eventually(health, ({ copy }) => copy.isCurrent);
    expect(report).toMatchObject({ status: 'ok', copy: { isCurrent: true, failure: null } });
    await cms.kill('SIGKILL');
    expect(await readEverything()).toEqual(before);
    await gateway.app.close();
    await startReader();
    expect(await readEverything()).toEqual(before);
  });

  it('says that it is stale, and how old', async () => {
    const report = await eventually(health, ({ status }) => status === 'stale', 40_000);
    expect(report).toMatchObject({ status: 'stale', failure: expect.any(String) });
    expect(report.ageSeconds).toBeGreaterThanOrEqual(15);
  });

  it('follows again once the CMS is back', async () => {
    await startCms();
    const report = await eventually(health, ({ status }) => status === 'ok', 20_000);
    expect(report).toMatchObject({ status: 'ok', failure: null });
    expect(await readEverything()).toEqual(before);
  });
});

describe('when the database is restored to an older backup', () => {
  const missions = async (): Promise<string> => {
    const { data } = await query<{ agency: { missions: string } }>(
      { url },
      '{ agency(slug: "caue") { missions } }',
    );
    return data.agency.missions;
  };

  const write = async (text: string): Promise<void> => {
    const editor = await signIn({ cms }, 'admin@idm.example');
    const { documentId } = await editor.find('agency', 'slug', 'caue');
    await editor.update('agency', documentId, { missions: text });
    await eventually(missions, (found) => found === text);
  };

  it('is noticed, and the guide follows; versions of the lost future are not continued from', async () => {
    await write('Première mission.');
    await cms.stop();
    copyFileSync(database, `${database}.backup`);
    await startCms();
    await write('Mission d’un avenir perdu.');
    const { version: lost } = await health();
    await cms.stop();
    copyFileSync(`${database}.backup`, database);
    await startCms();
    expect(await eventually(missions, (found) => found === 'Première mission.', 20_000)).toBe(
      'Première mission.',
    );
    // The same number in the journal, another life.
    await write('Mission d’une autre vie.');
    const { data } = await query<{ changes: { reset: boolean } }>(
      { url },
      'query ($since: String) { changes(since: $since, first: 1) { reset } }',
      { variables: { since: lost } },
    );
    expect(data.changes.reset).toBe(true);
  });
});
