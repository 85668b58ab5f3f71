import { createHash } from 'node:crypto';
import type { Guide } from '../guide/guide';
import type { Change, EntityKind } from '../guide/model';

/**
 * Goes up whenever the shape of an entity does: a file in another shape is set aside, never served.
 * `format.test.ts` holds this number to the shapes it stands for.
 */
export const FORMAT = 5;

/** What one reading of the feed brought. */
export interface Batch {
  /** The version that the changes follow. */
  after: string;
  /** The version they lead to. */
  version: string;
  changes: readonly Change[];
}

/** The first line of a base. */
export interface BaseHeader {
  format: number;
  version: string;
  /** The versions that can be continued from: see {@link Guide.cursors}. */
  cursors: string[];
}

/** The last line of a base: without it, the file was cut. */
export interface BaseTrailer {
  changes: number;
  /** Of every byte before this line. */
  sha256: string;
}

const CHECKSUM_LENGTH = 16;

const checksumOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, CHECKSUM_LENGTH);

/** One line of the file of changes: a checksum, then the batch. */
export function encodeBatch(batch: Batch): string {
  const text = JSON.stringify({ format: FORMAT, ...batch });
  return `${checksumOf(text)} ${text}\n`;
}

/** Null when the line is not one that this version wrote, whole. */
export function decodeBatch(line: string): Batch | null {
  const text = line.slice(CHECKSUM_LENGTH + 1);
  if (checksumOf(text) !== line.slice(0, CHECKSUM_LENGTH)) return null;
  const { format, ...batch } = JSON.parse(text) as Batch & { format: number };
  return format === FORMAT ? batch : null;
}

const MOST_CURSORS = 5000;

/** The newest of the guide's cursors, the oldest first. */
export const latestCursors = ({ cursors }: Guide): string[] =>
  [...cursors.entries()]
    .sort(([left], [right]) => Number(left) - Number(right))
    .slice(-MOST_CURSORS)
    .map(([, cursor]) => cursor);

/** Every change that gives this guide again from an empty one. */
export function* changesOf(guide: Guide): Generator<Change> {
  for (const [key, { kind, id, seq }] of guide.lastChanges) {
    const leftOut = guide.leftOut.get(key);
    if (leftOut) yield { type: 'leaveOut', kind, id, seq, leftOut };
    else yield upsertOf(guide, kind, id, seq) ?? { type: 'remove', kind, id, seq };
  }
}

function upsertOf(guide: Guide, kind: EntityKind, id: string, seq: number): Change | undefined {
  const entity = guide.entities[kind].get(id);
  return entity && ({ type: 'upsert', kind, id, seq, entity } as Change);
}
