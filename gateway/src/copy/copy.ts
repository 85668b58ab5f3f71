import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Guide } from '../guide/guide';
import { writeBase } from './base';
import { encodeBatch, type Batch } from './format';
import { copyFiles, loadCopy, type LoadedCopy } from './load';

/** Whether a restart would find the guide of now. */
export interface CopyStatus {
  /** Version on disk; null when there is none. */
  version: string | null;
  /** Why the disk does not follow; null when it does. */
  failure: string | null;
}

/** The guide on disk: a base, and the changes appended since. Nothing here ever stops the guide from being served. */
export interface GuideCopy {
  load: (today: string) => Promise<LoadedCopy | null>;
  /** Writes what a reading brought; `guide` is the guide after it. */
  record: (batch: Batch, guide: Guide, isWhole: boolean) => void;
  /** Notes that the feed still says so, and tries again what could not be written. */
  confirm: (guide: Guide, at: Date) => void;
  status: () => CopyStatus;
  /** Waits for what is being written. */
  close: () => Promise<void>;
}

/** Changes after which the base is written again. */
const MOST_APPENDED = 2000;
const CONFIRM_EVERY_MS = 10_000;
const RETRY_EVERY_MS = 10_000;

interface CopyParts {
  /** The copy's own folder, made when it is not there. */
  folder: string;
  log: FastifyBaseLogger;
}

export function createGuideCopy({ folder, log }: CopyParts): GuideCopy {
  const files = copyFiles(folder);
  let status: CopyStatus = { version: null, failure: null };
  let appended = 0;
  let confirmedAtMs = 0;
  let failedAtMs = 0;
  // One write at a time, in the order of the changes.
  let writing = Promise.resolve();
  const write = (task: () => Promise<void>): void => {
    writing = writing.then(task).catch(reportFailure);
  };

  function reportFailure(error: unknown): void {
    const failure = error instanceof Error ? error.message : String(error);
    if (failure !== status.failure)
      log.error({ err: error, folder }, 'the guide’s copy cannot be written; serving goes on');
    status = { ...status, failure };
    failedAtMs = Date.now();
  }

  async function writeWhole(guide: Guide): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeBase(files.base, guide);
    await rm(files.changes, { force: true });
    appended = 0;
    status = { version: guide.version, failure: null };
  }

  async function append(batch: Batch): Promise<void> {
    await appendFile(files.changes, encodeBatch(batch), { mode: 0o600 });
    appended += batch.changes.length;
    status = { version: batch.version, failure: null };
  }

  async function record(batch: Batch, guide: Guide, isWhole: boolean): Promise<void> {
    // A failure may have left half a line: `confirm` mends it with a whole base, in its time.
    if (status.failure) return;
    const follows = status.version === batch.after && appended < MOST_APPENDED;
    await (follows && !isWhole ? append(batch) : writeWhole(guide));
  }

  async function confirm(guide: Guide, at: Date): Promise<void> {
    if (status.failure) {
      if (at.getTime() > failedAtMs + RETRY_EVERY_MS) await writeWhole(guide);
      return;
    }
    if (at.getTime() < confirmedAtMs + CONFIRM_EVERY_MS) return;
    await writeFile(files.confirmed, at.toISOString(), { mode: 0o600 });
    confirmedAtMs = at.getTime();
  }

  async function load(today: string): Promise<LoadedCopy | null> {
    try {
      const loaded = await loadCopy(files, log, today);
      // What was set aside is written again, whole, with the next change.
      status = { version: loaded?.isSound ? loaded.guide.version : null, failure: null };
      appended = loaded?.appended ?? 0;
      return loaded;
    } catch (error) {
      reportFailure(error);
      return null;
    }
  }

  return {
    load,
    record: (batch, guide, isWhole) => write(() => record(batch, guide, isWhole)),
    confirm: (guide, at) => write(() => confirm(guide, at)),
    status: () => status,
    close: () => writing,
  };
}
