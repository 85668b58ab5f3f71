import type { Core } from '@strapi/strapi';
import { findAllDrift, type Sweep } from './find-all-drift';
import { journalDrift } from './journal-drift';

/** Finds what changed without the journal knowing, and journals it. */
export async function sweep(strapi: Core.Strapi, signal?: AbortSignal): Promise<Sweep> {
  const found = await findAllDrift(strapi, signal);
  if (found.drifts.length === 0) return found;
  return { ...found, drifts: await journalDrift(strapi, found.drifts) };
}
