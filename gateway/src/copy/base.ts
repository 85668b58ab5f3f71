import { createHash, webcrypto } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Guide } from '../guide/guide';
import type { Change } from '../guide/model';
import { changesOf, FORMAT, latestCursors, type BaseHeader, type BaseTrailer } from './format';

/** Lines handled before others get their turn: a few milliseconds. */
const SLICE = 200;

const LINE_END = 0x0a;

/** Read a third faster than UTF-8; what French has beyond it (« ’ », « œ ») is escaped, as JSON allows. */
const ENCODING = 'latin1';

const toLatin1 = (json: string): Buffer =>
  Buffer.from(json.replace(/[^\x00-\xff]/g, escapeUnit), ENCODING);

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A file that cannot be served, and why. */
export class UnusableFile extends Error {
  override name = 'UnusableFile';
}

export interface Base extends BaseHeader {
  changes: Change[];
}

/** Writes the whole guide aside, then puts it in its place: a reader sees the old file or the new one. */
export async function writeBase(file: string, guide: Guide): Promise<void> {
  const aside = `${file}.new`;
  const handle = await open(aside, 'w', 0o600);
  try {
    for await (const part of encodeBase(guide)) await handle.appendFile(part);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(aside, { force: true });
    throw error;
  }
  await handle.close();
  await rename(aside, file);
}

async function* encodeBase(guide: Guide): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const hashed = (text: string): Buffer => {
    const bytes = toLatin1(text);
    hash.update(bytes);
    return bytes;
  };
  const header: BaseHeader = {
    format: FORMAT,
    version: guide.version,
    cursors: latestCursors(guide),
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  let changes = 0;
  let slice = '';
  for (const change of changesOf(guide)) {
    slice += `${JSON.stringify(change)}\n`;
    changes += 1;
    if (changes % SLICE > 0) continue;
    yield hashed(slice);
    slice = '';
    await yieldToOthers();
  }
  yield hashed(slice);
  const trailer: BaseTrailer = { changes, sha256: hash.digest('hex') };
  yield toLatin1(`${JSON.stringify(trailer)}\n`);
}

/**
 * The base as it was written; null when there is none.
 * @throws UnusableFile when it was cut, changed, or written in another format.
 */
export async function readBase(file: string): Promise<Base | null> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!bytes) return null;
  const headerEnd = bytes.indexOf(LINE_END);
  const header = parseLine(bytes.subarray(0, Math.max(headerEnd, 0))) as BaseHeader | null;
  if (header?.format !== FORMAT)
    throw new UnusableFile(`its format is ${header?.format ?? 'unknown'}, not ${FORMAT}`);
  const trailerStart = bytes.lastIndexOf(LINE_END, bytes.length - 2) + 1;
  const trailer = parseLine(bytes.subarray(trailerStart)) as Partial<BaseTrailer> | null;
  if (!trailer?.sha256) throw new UnusableFile('it was cut before its end');
  const body = bytes.subarray(0, trailerStart);
  // Off this thread, while this one parses: nothing of it is used before both have ended.
  const digest = webcrypto.subtle.digest('SHA-256', body);
  const changes = parseChanges(body.subarray(headerEnd + 1));
  if (Buffer.from(await digest).toString('hex') !== trailer.sha256 || !changes)
    throw new UnusableFile('its checksum is not that of its content');
  return { ...header, changes };
}

function parseLine(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString(ENCODING));
  } catch {
    return null;
  }
}

// Nobody is served before the guide is read: here, speed beats fairness. Null when a line is not JSON.
function parseChanges(bytes: Buffer): Change[] | null {
  const changes: Change[] = [];
  try {
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_END, start);
      changes.push(JSON.parse(bytes.toString(ENCODING, start, end)) as Change);
      start = end + 1;
    }
    return changes;
  } catch {
    return null;
  }
}
