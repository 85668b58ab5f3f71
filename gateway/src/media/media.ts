import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { Guide } from '../guide/guide';
import { createCopier } from './copier';
import { filesOf } from './guide';
import { createLibrary } from './library';
import { createFileSource } from './source';
import { openStore } from './store';

interface MediaConfig {
  cmsUrl: string;
  feedToken: string;
  dataDirectory: string;
  log: FastifyBaseLogger;
  /** The guide to serve now. */
  guide: () => Guide;
}

/** The files of the guide: their copies here, and what brings them. */
export async function startMedia({ dataDirectory, log, guide, ...cms }: MediaConfig) {
  const stopping = new AbortController();
  const store = await openStore(join(dataDirectory, 'media'));
  const source = createFileSource(cms);
  const library = createLibrary({ store, source, log, signal: stopping.signal });
  const copier = createCopier({ store, library, files: () => filesOf(guide()), log });
  return {
    library,
    /** To be called after each new guide. Returns at once. */
    follow: copier.start,
    status: copier.status,
    stop: (): Promise<void> => (stopping.abort(), copier.stop()),
  };
}
