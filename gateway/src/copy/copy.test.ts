import { appendFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { applyChanges, type Guide } from '../guide/guide';
import { parseFeed } from '../feed/parse';
import { segmentsOf } from '../search/search-index';
import { aContact, aSheet, aWithdrawnSheet, surroundings, type FeedLine } from '../testing/records';
import { aGuide } from '../testing/run-query';
import { createGuideCopy, type GuideCopy } from './copy';

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copy-'));
  folder = join(root, 'guide');
});

afterEach(() => rm(root, { recursive: true, force: true }));

const today = '2026-02-01';
const { log } = fastify({ logger: { level: 'silent' } });
const openCopy = (): GuideCopy => createGuideCopy({ folder, log });

const whole = aGuide([
  ...surroundings,
  aSheet('f1', { title: 'Réparer l’œil-de-bœuf 🔭 à 10 €' }),
  aWithdrawnSheet('f2'),
  aSheet('f3', { feeModel: 'CHEAP' }),
  aSheet('f4', { leadAgency: 'nobody' }),
  { kind: 'contact', id: 'gone', seq: 7 },
]);

/** What a reading of these lines brings after `guide`, recorded. */
function record(copy: GuideCopy, guide: Guide, seq: number, ...lines: FeedLine[]): Guide {
  const version = `1.${seq}.mark${seq}`;
  const texts = [...lines, { kind: 'cursor', cursor: version }].map((line) => JSON.stringify(line));
  const { changes } = parseFeed(texts);
  const next = applyChanges(guide, changes, { version });
  copy.record({ after: guide.version, version, changes }, next, false);
  return next;
}

async function writtenCopy(): Promise<Guide> {
  const copy = openCopy();
  copy.record({ after: '', version: whole.version, changes: [] }, whole, true);
  const second = record(copy, whole, 12, aSheet('f1', { title: 'Changer le titre' }));
  const third = record(copy, second, 13, aContact('c'), { kind: 'sheet', id: 'f2', seq: 13 });
  copy.confirm(third, new Date('2026-02-01T09:00:00Z'));
  await copy.close();
  return third;
}

/** Everything a reader could be told, without the order of maps, nor how the search index is cut. */
const contentOf = (guide: Guide) =>
  JSON.stringify({ ...guide, searchIndex: searchedIds(guide) }, (_key, value: unknown) =>
    value instanceof Object && 'buckets' in value
      ? [...(value as unknown as Map<string, unknown>).entries()].sort(([a], [b]) =>
          a < b ? -1 : 1,
        )
      : value,
  );

const searchedIds = ({ searchIndex }: Guide): string[] =>
  segmentsOf(searchIndex)
    .flatMap(({ segment, dead }) => segment.ids.filter((_id, document) => !dead.has(document)))
    .sort();

const load = async () => {
  const loaded = await openCopy().load(today);
  return loaded && contentOf(loaded.guide);
};

const base = () => join(folder, 'base.ndjson');
const changes = () => join(folder, 'changes.ndjson');
const asideFiles = async () => (await readdir(folder)).filter((name) => name.includes('.aside-'));

describe('the guide’s copy', () => {
  it('gives back the guide that was written, its changes, and when the feed confirmed it', async () => {
    const guide = await writtenCopy();
    const loaded = await openCopy().load(today);
    expect(contentOf(loaded!.guide)).toBe(contentOf(guide));
    expect(loaded!.guide.leftOut.size + loaded!.guide.dangling.size).toBe(2);
    expect(loaded!.confirmedAt).toEqual(new Date('2026-02-01T09:00:00Z'));
  });

  it('is nothing at all where none was written', async () => {
    expect(await load()).toBeNull();
  });

  it('goes on from what it loaded', async () => {
    const before = await writtenCopy();
    const copy = openCopy();
    const { guide } = (await copy.load(today))!;
    const next = record(copy, guide, 14, aSheet('f5'));
    await copy.close();
    expect(await load()).toBe(contentOf(next));
    expect(contentOf(next)).not.toBe(contentOf(before));
  });

  it('serves what came before a line that was cut, and sets the rest aside', async () => {
    const guide = await writtenCopy();
    await appendFile(changes(), '0123456789abcdef {"format":1,"after":');
    expect(await load()).toBe(contentOf(guide));
    expect(await asideFiles()).toHaveLength(1);
  });

  it('serves what came before a line that was changed', async () => {
    await writtenCopy();
    const text = await readFile(changes(), 'utf8');
    await writeFile(changes(), text.replace('Changer le titre', 'Autre chose, non'));
    expect(await load()).toBe(contentOf(whole));
  });

  it('writes itself again, whole, after a file was set aside', async () => {
    await writtenCopy();
    await appendFile(changes(), 'x');
    const copy = openCopy();
    const { guide } = (await copy.load(today))!;
    const next = record(copy, guide, 15, aSheet('f6'));
    await copy.close();
    expect(await load()).toBe(contentOf(next));
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -20)],
    ['cut in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('habiliter', 'habilite~')],
    ['no longer JSON', (text: string) => text.replace('{"type":"upsert"', '{"type:"upsert"')],
    ['in an older format', (text: string) => text.replace(/"format":\d+/, '"format":0')],
    ['not one of ours', () => '<html>\n<html>\n'],
    ['empty', () => ''],
  ])('never serves a base that is %s', async (_case, spoil) => {
    await writtenCopy();
    await writeFile(base(), spoil(await readFile(base(), 'latin1')), 'latin1');
    expect(await load()).toBeNull();
    expect(await asideFiles()).toHaveLength(1);
    expect(await load()).toBeNull();
  });

  it('keeps the changes that a base written later already has from being applied twice', async () => {
    const guide = await writtenCopy();
    const older = await readFile(changes());
    const copy = openCopy();
    copy.record({ after: '', version: guide.version, changes: [] }, guide, true);
    await copy.close();
    // The process died between the new base and the end of the old changes.
    await writeFile(changes(), older);
    expect(await load()).toBe(contentOf(guide));
  });

  it('says that the disk is full, goes on, and mends itself once there is room', async () => {
    await writtenCopy();
    const copy = openCopy();
    const { guide } = (await copy.load(today))!;
    await rm(changes());
    await symlink('/dev/full', changes());
    await symlink('/dev/full', `${base()}.new`);
    const next = record(copy, guide, 16, aSheet('f7'));
    const last = record(copy, next, 17, aSheet('f8'));
    await copy.close();
    expect(copy.status()).toMatchObject({
      version: guide.version,
      failure: expect.stringMatching('ENOSPC'),
    });
    await rm(changes());
    await rm(`${base()}.new`, { force: true });
    copy.confirm(last, new Date(Date.now() + 3_600_000));
    await copy.close();
    expect(copy.status()).toEqual({ version: last.version, failure: null });
    expect(await load()).toBe(contentOf(last));
  });
});
