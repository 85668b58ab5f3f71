import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCmsProcess } from '../testing/cms-process';

let dataDirectory: string;
let file: string;
let sound: Buffer;

// In processes of their own: a start that hangs is killed, and cannot keep the tests from ending.
beforeAll(async () => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), 'cms-damaged-'));
  file = path.join(dataDirectory, 'cms.sqlite');
  const cms = await startCmsProcess({ demo: true, dataDirectory });
  await cms.stop();
  sound = readFileSync(file);
}, 240_000);

afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** In a page that no query of the start reads. */
function spoilContent(): Buffer {
  const pageBytes = sound.readUInt16BE(16);
  const text = sound.indexOf('seaux de chaleur');
  expect(text).toBeGreaterThan(0);
  const start = Math.floor(text / pageBytes) * pageBytes;
  return Buffer.from(sound).fill(0xa5, start, start + pageBytes);
}

describe('a CMS whose SQLite file', () => {
  it.each([
    ['is no database', () => Buffer.from('not a database'.repeat(100)), 'file is not a database'],
    ['lost its first page', () => Buffer.from(sound).fill(0xa5, 0, 4096), 'is not a database'],
    ['was cut', () => sound.subarray(0, sound.length / 2), 'is damaged'],
    ['is damaged where the start does not read', spoilContent, 'is damaged'],
    ['was emptied', () => Buffer.alloc(0), 'is empty: restore a backup'],
  ])(
    '%s refuses to start, in one line, and leaves it as it is',
    async (_case, spoil, said) => {
      const spoilt = spoil();
      writeFileSync(file, spoilt);
      const failure = await startCmsProcess({ dataDirectory }).then(
        async (cms) => cms.stop(),
        (error: Error) => error.message,
      );
      expect(failure).toContain(said);
      const [, ...lines] = String(failure).trim().split('\n');
      expect(lines.filter((line) => line.includes(file))).toEqual(lines);
      expect(lines).toHaveLength(1);
      expect(readFileSync(file).equals(spoilt)).toBe(true);
    },
    200_000,
  );
});
