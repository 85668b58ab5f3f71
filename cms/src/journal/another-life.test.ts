import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { readFeed, type Feed } from '../testing/feed-client';
import { startCms } from '../testing/start-cms';

let directories: string[] = [];

beforeAll(() => {
  directories = ['first', 'copy'].map(() => mkdtempSync(path.join(tmpdir(), 'cms-life-')));
});

afterAll(() => directories.forEach((one) => rmSync(one, { recursive: true, force: true })));

interface Life {
  readonly directory: string;
  /** What the editor writes, one save each. */
  readonly summaries?: readonly string[];
  /** The cursors to read after; none for the whole feed. */
  readonly after?: readonly string[];
}

/** Starts a CMS on this database, writes, reads the feed and stops. */
async function live({ directory, summaries = [], after = [] }: Life): Promise<[Feed, ...Feed[]]> {
  const cms = await startCms({ dataDirectory: directory, demo: true });
  try {
    const admin = await AdminClient.login(cms.url);
    const { documentId } = await admin.find(concepts.agency, 'slug', 'caue');
    for (const summary of summaries) await admin.update(concepts.agency, documentId, { summary });
    const [first, ...others] = after;
    const feeds: [Feed, ...Feed[]] = [await readFeed(cms.url, first)];
    for (const cursor of others) feeds.push(await readFeed(cms.url, cursor));
    return feeds;
  } finally {
    await cms.stop();
  }
}

const isWhole = ({ lines }: Feed): boolean => lines[0]?.kind === 'reset';
const seqOf = (cursor: string): string => cursor.split('.')[1] ?? '';

describe('a database with another life', () => {
  it('gives the whole guide to a reader of a future that a restored copy lost, and of its twin', async () => {
    const [directory = '', copy = ''] = directories;
    const [shared] = await live({ directory, summaries: ['Avant.'] });
    cpSync(directory, copy, { recursive: true });
    const [lost] = await live({ directory, summaries: ['Perdu.', 'Perdu aussi.'] });
    const [ofCopy, sinceShared] = await live({
      directory: copy,
      summaries: ['Un.', 'Deux.'],
      after: [lost.cursor, shared.cursor],
    });
    expect(seqOf(ofCopy.cursor)).toBe(seqOf(lost.cursor));
    expect(isWhole(ofCopy)).toBe(true);
    expect(sinceShared?.lines.map(({ record }) => record?.summary)).toEqual(['Deux.']);
    const [ofFirst] = await live({ directory, after: [ofCopy.cursor] });
    expect(isWhole(ofFirst)).toBe(true);
  }, 240_000);
});
