import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import sharp from 'sharp';
import { hashOf } from '../testing/records';
import { createCopier } from './copier';
import type { GuideFile } from './guide';
import { createLibrary, type Content } from './library';
import { createFileSource } from './source';
import { openStore } from './store';

const { log } = fastify({ logger: { level: 'silent' } });

let cms: Server;
let cmsUrl: string;
let folder: string;
/** What the CMS holds, by hash, and what was asked of it. */
const held = new Map<string, Buffer>();
let asked: string[] = [];

beforeAll(async () => {
  cms = createServer((request, response) => {
    const hash = request.url!.split('/').at(-1)!;
    asked.push(hash);
    const bytes = held.get(hash);
    response.statusCode = bytes ? 200 : 404;
    response.end(bytes);
  }).listen(0, '127.0.0.1');
  await once(cms, 'listening');
  cmsUrl = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
});

afterAll(() => void cms.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  held.clear();
  asked = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const hold = (bytes: Buffer): string => {
  const hash = hashOf(bytes);
  held.set(hash, bytes);
  return hash;
};

const aGuideFile = (hash: string): [string, GuideFile] => [
  hash,
  { hash, mime: 'application/pdf', size: 1, width: null, names: ['a.pdf'] },
];

async function openLibrary(path = folder) {
  const store = await openStore(path);
  const source = createFileSource({ cmsUrl, feedToken: 'token' });
  return {
    store,
    library: createLibrary({ store, source, log, signal: new AbortController().signal }),
  };
}

const isFromDisk = (content: Content): boolean => !Buffer.isBuffer(content);

describe('the library', () => {
  it('asks the CMS once, however many ask at once, and not again once restarted', async () => {
    const hash = hold(Buffer.from('un'));
    const { library } = await openLibrary();
    await Promise.all([1, 2, 3].map(() => library.original(hash)));
    const restarted = await openLibrary();
    expect(isFromDisk(await restarted.library.original(hash))).toBe(true);
    expect(asked).toEqual([hash]);
  });

  it('serves what the disk does not take', async () => {
    const hash = hold(Buffer.from('deux'));
    const notAFolder = join(folder, 'file');
    await writeFile(notAFolder, '');
    const { library } = await openLibrary(notAFolder);
    expect(await library.original(hash)).toEqual(Buffer.from('deux'));
    expect(await library.original(hash)).toEqual(Buffer.from('deux'));
  });

  it('refuses bytes that are not those of the hash', async () => {
    const hash = hashOf('attendu');
    held.set(hash, Buffer.from('reçu'));
    const { library, store } = await openLibrary();
    await expect(library.original(hash)).rejects.toThrow('other bytes');
    expect([store.keys(), await readdir(folder)]).toEqual([[], []]);
  });

  it('makes a reduced copy again when the one on the disk is not what it made', async () => {
    const square = { width: 200, height: 100, channels: 3, background: '#0b4a63' } as const;
    const hash = hold(await sharp({ create: square }).png().toBuffer());
    const { library } = await openLibrary();
    const variant = { width: 80, format: 'webp' } as const;
    const first = (await library.reduced(hash, variant)) as Buffer;
    expect(await sharp(first).metadata()).toMatchObject({ width: 80, height: 40, format: 'webp' });
    expect(isFromDisk(await library.reduced(hash, variant))).toBe(true);
    const [name] = (await readdir(folder)).filter((one) => one.includes('.80.webp.'));
    await writeFile(join(folder, name!), 'abîmé');
    expect(await library.reduced(hash, variant)).toEqual(first);
  });

  it('never enlarges, and refuses an image that unfolds to too much', async () => {
    const small = { width: 20, height: 20, channels: 3, background: '#fff' } as const;
    const huge = { width: 10_000, height: 6000, channels: 3, background: '#fff' } as const;
    const [little, large] = await Promise.all(
      [small, huge].map(async (create) => hold(await sharp({ create }).png().toBuffer())),
    );
    const { library } = await openLibrary();
    const variant = { width: 640, format: 'webp' } as const;
    const content = (await library.reduced(little!, variant)) as Buffer;
    expect((await sharp(content).metadata()).width).toBe(20);
    await expect(library.reduced(large!, variant)).rejects.toThrow('pixel limit');
  });
});

describe('the copier', () => {
  it('brings what the guide shows, says what it could not, and tries again', async () => {
    const [here, late] = [hold(Buffer.from('un')), hashOf('deux')];
    const { store, library } = await openLibrary();
    const files = new Map([here, late].map(aGuideFile));
    const copier = createCopier({ store, library, files: () => files, log });
    copier.start();
    await eventually(() => copier.status().failed === 1);
    expect(copier.status()).toEqual({ wanted: 2, copied: 1, failed: 1 });
    hold(Buffer.from('deux'));
    await eventually(() => copier.status().copied === 2);
    expect(copier.status()).toEqual({ wanted: 2, copied: 2, failed: 0 });
    await copier.stop();
  });

  it('forgets what no guide shows any more, after a while', async () => {
    const hashes = ['un', 'deux'].map((text) => hold(Buffer.from(text)));
    const { store, library } = await openLibrary();
    const files = new Map(hashes.map(aGuideFile));
    const patient = createCopier({ store, library, files: () => files, log });
    patient.start();
    await eventually(() => patient.status().copied === 2);
    files.delete(hashes[0]!);
    patient.start();
    await patient.stop();
    expect(store.keys().sort()).toEqual([...hashes].sort());
    const hasty = createCopier({ store, library, files: () => files, log, graceMs: -1 });
    hasty.start();
    await eventually(() => store.keys().length === 1);
    await hasty.stop();
    expect(store.keys()).toEqual([hashes[1]]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  async function eventually(isSo: () => boolean): Promise<void> {
    for (let attempt = 0; attempt < 400 && !isSo(); attempt += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
  }
});
