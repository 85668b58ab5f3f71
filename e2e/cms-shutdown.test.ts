import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCms } from '../cms/src/testing/start-cms';
import { signIn, type Editor } from './testing/editor';
import { startCmsProgram, type RunningProgram } from './testing/program';
import { eventually, pause } from './testing/system';

let directory: string;
let cms: RunningProgram | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cms-'));
});
afterEach(async () => {
  await cms?.kill();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

const SHEETS = '/content-manager/collection-types/api::sheet.sheet';
const EDITORS = 20;

/** What was answered, by title: a status, or how it was cut. */
type Answers = Map<string, number | string>;

async function save(editor: Editor, title: string, answers: Answers): Promise<void> {
  const answer = editor.request('POST', SHEETS, { title });
  await answer.then(
    ({ status }) => answers.set(title, status),
    (error: unknown) => answers.set(title, String((error as Error).cause ?? error)),
  );
}

const refused = (answers: Answers) =>
  [...answers].filter(([, status]) => typeof status !== 'number' || status > 299);

/** Titles that the database holds, read by another CMS once the first has ended. */
async function storedTitles(): Promise<Set<string>> {
  const reader = await startCms({ dataDirectory: directory, demo: true });
  try {
    const rows = await reader.app.db.query('api::sheet.sheet').findMany({ select: ['title'] });
    return new Set(rows.map(({ title }: { title: string }) => title));
  } finally {
    await reader.stop();
  }
}

async function expectStored(answers: Answers): Promise<void> {
  const stored = await storedTitles();
  expect([...answers.keys()].filter((title) => !stored.has(title))).toEqual([]);
}

const isReady = async (url: string): Promise<boolean> =>
  fetch(`${url}/_health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('a CMS asked to end while editors save', () => {
  it('commits and answers every save in progress', async () => {
    cms = await startCmsProgram(directory, { SHUTDOWN_LIMIT_SECONDS: '120' });
    const editor = await signIn({ cms }, 'editeur.caue@idm.example');
    const answers: Answers = new Map();
    const saves = Array.from({ length: EDITORS }, (_, rank) =>
      save(editor, `Fiche en cours ${rank}`, answers),
    );
    await Promise.race(saves);
    expect(answers.size).toBeLessThan(EDITORS);
    cms.signal('SIGTERM');
    await Promise.all(saves);
    expect(refused(answers)).toEqual([]);
    expect(await cms.ended).toBe(0);
    await expectStored(answers);
  }, 180_000);

  it('serves on, no longer ready, until editors have been sent elsewhere', async () => {
    cms = await startCmsProgram(directory, {
      SHUTDOWN_GRACE_SECONDS: '3',
      SHUTDOWN_LIMIT_SECONDS: '120',
    });
    const { url } = cms;
    const editor = await signIn({ cms }, 'editeur.caue@idm.example');
    const answers: Answers = new Map();
    let isServed = true;
    const write = async (rank: number): Promise<void> => {
      for (let count = 0; isServed; count += 1)
        await save(editor, `Fiche ${rank} fois ${count}`, answers);
    };
    const writing = Array.from({ length: EDITORS }, (_, rank) => write(rank));
    await eventually(
      async () => answers.size,
      (size) => size > EDITORS,
      60_000,
    );
    cms.signal('SIGTERM');
    await eventually(
      () => isReady(url),
      (ready) => !ready,
    );
    const beforeEnd = answers.size;
    await pause(500);
    isServed = false;
    await Promise.all(writing);
    expect(refused(answers)).toEqual([]);
    expect(answers.size).toBeGreaterThan(beforeEnd);
    expect(await cms.ended).toBe(0);
    await expectStored(answers);
  }, 180_000);
});
