import { pipeline } from 'node:stream/promises';
import { Readable, Writable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ContentRefusal, damaged } from './content-refusal';

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Compressed, as the archive holds them. */
  readonly bytes: Buffer;
  readonly isStored: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_ENTRIES = 20_000;
/** A large spreadsheet compresses to a twentieth. */
const MOST_UNFOLDED_BYTES = 500_000_000;

/**
 * What an archive says that it holds, from its first byte to its last: nothing may stand before, after, or be told in
 * one place and not in the other. APPNOTE 6.3.10, sections 4.3.6 to 4.3.16; no document of 25 MB needs its ZIP64.
 */
export function readZip(bytes: Buffer): ZipEntry[] {
  const end = bytes.length - END_SIZE;
  if (end < 0 || bytes.readUInt32LE(0) !== LOCAL || bytes.readUInt32LE(end) !== END)
    throw damaged();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) throw damaged();
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    entries.push(readEntry(bytes, at));
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) throw damaged();
  refuseTricks(entries);
  return entries;
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const rawName = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged();
  const localName = bytes.subarray(local + 30, local + 30 + bytes.readUInt16LE(local + 26));
  const start = local + 30 + localName.length + bytes.readUInt16LE(local + 28);
  if (!localName.equals(rawName) || start + size > bytes.length) throw damaged();
  if (method !== 0 && method !== 8) throw damaged();
  return {
    name: rawName.toString('utf8'),
    isEncrypted: (flags & 1) === 1,
    bytes: bytes.subarray(start, start + size),
    isStored: method === 0,
  };
}

/** Two parts of one name are read differently by two programs; a name that climbs leaves its folder. */
function refuseTricks(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name.toLowerCase());
  const climbs = (name: string): boolean => /^\/|\\|\0|(^|\/)\.\.(\/|$)|^[a-z]:/i.test(name);
  if (new Set(names).size !== names.length || names.some(climbs)) throw damaged();
}

/** Every part unfolded, one after the other, to `read`; none is believed on its size. */
export async function unfold(
  entries: readonly ZipEntry[],
  read: (name: string, chunk: Buffer) => void,
): Promise<void> {
  let unfolded = 0;
  for (const { name, bytes, isStored } of entries) {
    const count = new Writable({
      write(chunk: Buffer, _encoding, done) {
        unfolded += chunk.length;
        try {
          if (unfolded > MOST_UNFOLDED_BYTES) throw bomb();
          read(name, chunk);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
    const steps = isStored ? [] : [createInflateRaw()];
    await pipeline([Readable.from([bytes]), ...steps, count]).catch((error: unknown) => {
      throw error instanceof ContentRefusal ? error : damaged();
    });
  }
}

const bomb = (): ContentRefusal =>
  new ContentRefusal(
    `se déplie à plus de ${MOST_UNFOLDED_BYTES / 1_000_000} Mo. Découpez le document, ou donnez un lien.`,
  );
