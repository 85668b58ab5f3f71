import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdminClient } from '../cms/src/testing/admin-client';
import { startCmsProcess, type CmsProcess } from '../cms/src/testing/cms-process';
import type { Gateway } from '../gateway/src/server/server';
import { eventually, freePort, pause, query, startGateway } from './testing/system';

/** One value takes the place of another in three restarts of each program. */
const old = 'o'.repeat(40);
const next = 'n'.repeat(40);
const stages = [old, `${old},${next}`, `${next},${old}`, next] as const;
type Stage = 0 | 1 | 2 | 3;
const secretsOf = (stage: Stage) => ({
  FEED_TOKEN: stages[stage],
  PREVIEW_SECRET: stages[stage].toUpperCase(),
});

const directory = mkdtempSync(join(tmpdir(), 'rotation-'));
const gateways: Gateway[] = [];
const serving = new Set<number>();
let ports: readonly number[];
let cms: CmsProcess;
const urlOf = (index: number): string => `http://127.0.0.1:${ports[index]}`;

async function restartCms(stage: Stage): Promise<void> {
  const port = cms?.port;
  await cms?.stop();
  cms = await startCmsProcess({
    ...(port ? { port } : {}),
    dataDirectory: join(directory, 'cms'),
    demo: true,
    env: {
      ...secretsOf(stage),
      GATEWAY_HINT_URLS: [0, 1].map((index) => `${urlOf(index)}/hints`).join(','),
    },
  });
}

/** Readers are sent to the other one meanwhile. */
async function restartGateway(index: number, stage: Stage): Promise<void> {
  serving.delete(index);
  await pause(100);
  await gateways[index]?.app.close();
  gateways[index] = await startGateway({
    cmsUrl: cms.url,
    port: ports[index]!,
    dataDirectory: join(directory, `gateway-${index}`),
    env: secretsOf(stage),
  });
  serving.add(index);
}

const question = '{ sheet(reference: "F12") { ... on Sheet { summary } } }';
const summaryOf = async (index: number, preview?: string): Promise<string | undefined> => {
  const headers: Record<string, string> = preview ? { 'x-preview-token': preview } : {};
  const { data } = await query<{ sheet: { summary: string } | null }>(
    { url: urlOf(index) },
    question,
    { headers },
  );
  return data?.sheet?.summary;
};

/** As the « Prévisualiser » button of the CMS gives it. */
async function previewTokenOf(editor: AdminClient, documentId: string): Promise<string> {
  const path = `/content-manager/preview/url/api::sheet.sheet?documentId=${documentId}&status=draft`;
  const { body } = await editor.send('GET', path);
  const { url } = (body as { data: { url: string } }).data;
  return new URL(url).searchParams.get('apercu')!;
}

let earlier: string | null = null;

/** What the two programs say to each other: a hint, the feed, drafts; and links from before this step. */
async function expectUnderstanding(step: string): Promise<void> {
  const editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  const { documentId } = await editor.find('api::sheet.sheet', 'reference', 'F12');
  const summary = `Résumé publié : ${step}`;
  await editor.update('api::sheet.sheet', documentId, { summary });
  await editor.publish('api::sheet.sheet', documentId);
  for (const index of [0, 1])
    // Nobody asks the feed by itself within a minute: a hint was accepted, and the feed read.
    expect(
      await eventually(
        () => summaryOf(index),
        (told) => told === summary,
      ),
    ).toBe(summary);
  const draft = `Résumé en brouillon : ${step}`;
  await editor.update('api::sheet.sheet', documentId, { summary: draft });
  const link = await previewTokenOf(editor, documentId);
  for (const index of [0, 1])
    for (const token of [link, earlier ?? link]) expect(await summaryOf(index, token)).toBe(draft);
  earlier = link;
}

/** Readers, all along. */
async function readUntil(stop: AbortSignal): Promise<number> {
  let answered = 0;
  for (; !stop.aborted; answered++) {
    const [index] = [...serving].slice(answered % serving.size);
    if (!(await summaryOf(index!))) throw new Error(`Gateway ${index} did not answer a reader`);
    await pause(10);
  }
  return answered;
}

beforeAll(async () => {
  ports = [await freePort(), await freePort()];
  await restartCms(0);
  for (const index of [0, 1]) await restartGateway(index, 0);
}, 240_000);

afterAll(async () => {
  await Promise.all(gateways.map(({ app }) => app.close()));
  await cms?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe('FEED_TOKEN and PREVIEW_SECRET', () => {
  it('are replaced by others while readers read and editors publish and preview', async () => {
    const stop = new AbortController();
    const reading = readUntil(stop.signal);
    await expectUnderstanding('avant');
    const orders = { 1: ['cms', 0, 1], 2: [0, 'cms', 1], 3: ['cms', 1, 0] } as const;
    for (const stage of [1, 2, 3] as const)
      for (const part of orders[stage]) {
        await (part === 'cms' ? restartCms(stage) : restartGateway(part, stage));
        await expectUnderstanding(`étape ${stage}, ${part}`);
      }
    stop.abort();
    expect(await reading).toBeGreaterThan(100);
  }, 240_000);

  it('open nothing any more with the value that went', async () => {
    const headers = { authorization: `Bearer ${old}` };
    expect((await fetch(`${cms.url}/api/feed`, { headers })).status).toBe(401);
    const hint = await fetch(`${urlOf(0)}/hints`, { method: 'POST', headers });
    expect(hint.status).toBe(401);
  });
});
