import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { CLAIMS_TABLE } from '../registry/claim';
import { readEntryState } from './entry-state';
import { findDocument } from './find-document';
import { createFileSeeder } from './seed-files';
import type { Ref, SeedEntry } from './seed-entry';
import {
  decideSeedStep,
  hashOf,
  readSeedMemory,
  rememberSeed,
  type SeedMemory,
} from './seed-memory';

interface Written {
  readonly entry: SeedEntry;
  readonly documentId: string;
  readonly publish: boolean;
}

type Relations = Readonly<Record<string, Ref | readonly Ref[] | null>>;

export function createSeeder(strapi: Core.Strapi, trx: Knex) {
  const { resolveFiles } = createFileSeeder(strapi);

  /** Number of entries written. */
  async function seed(entries: readonly SeedEntry[]): Promise<number> {
    const memory = await readSeedMemory(trx);
    const written: Written[] = [];
    for (const entry of entries) written.push(...(await writeEntry(entry, memory.get(entry.uuid))));
    for (const one of written) await writeLateRelations(one);
    for (const one of written.filter(({ publish }) => publish)) await publish(one);
    for (const one of written) await remember(one);
    return written.length;
  }

  async function writeEntry(entry: SeedEntry, memory: SeedMemory | undefined): Promise<Written[]> {
    if (memory?.sourceHash === hashOf(entry)) return [];
    const documentId = await findDocument(strapi, trx, { concept: entry.concept, id: entry.uuid });
    const state = documentId ? await readEntryState(strapi, entry.concept, documentId) : null;
    const step = decideSeedStep(memory, hashOf(entry), () => (state ? hashOf(state) : null));
    if (step === 'create')
      return [{ entry, documentId: await create(entry), publish: entry.concept === 'sheet' }];
    if (step === 'leave' || !documentId) return [];
    await update(entry, documentId);
    return [{ entry, documentId, publish: isPublishedState(state) }];
  }

  async function create(entry: SeedEntry): Promise<string> {
    const { concept, uuid, previousSlugs = [] } = entry;
    for (const value of previousSlugs) await claimPreviousSlug(value, uuid);
    const identity = concept === 'guide' ? {} : { uuid };
    const data = { ...identity, ...(await toData(entry)) };
    const { documentId } = await strapi.documents(concepts[concept]).create({ data });
    return documentId;
  }

  async function update(entry: SeedEntry, documentId: string): Promise<void> {
    await strapi
      .documents(concepts[entry.concept])
      .update({ documentId, data: await toData(entry) });
  }

  const toData = async ({ data, relations, files }: SeedEntry) => ({
    ...data,
    ...(await resolve(relations)),
    ...(await resolveFiles(files)),
  });

  async function writeLateRelations({ entry, documentId }: Written): Promise<void> {
    if (!entry.lateRelations) return;
    await strapi
      .documents(concepts[entry.concept])
      .update({ documentId, data: await resolve(entry.lateRelations) });
  }

  async function publish({ documentId }: Written): Promise<void> {
    await strapi.documents(concepts.sheet).publish({ documentId });
  }

  async function remember({ entry, documentId }: Written): Promise<void> {
    const state = await readEntryState(strapi, entry.concept, documentId);
    await rememberSeed(trx, entry.uuid, { sourceHash: hashOf(entry), stateHash: hashOf(state) });
  }

  async function claimPreviousSlug(value: string, uuid: string): Promise<void> {
    await trx(CLAIMS_TABLE)
      .insert({ kind: 'agency-slug', value, uuid, permanent: true })
      .onConflict(['kind', 'value'])
      .ignore();
  }

  async function resolve(relations: Relations): Promise<Record<string, unknown>> {
    const resolved: Record<string, unknown> = {};
    for (const [name, target] of Object.entries(relations)) {
      resolved[name] = Array.isArray(target)
        ? await resolveMany(target as readonly Ref[])
        : await resolveOne(target as Ref | null);
    }
    return resolved;
  }

  const resolveOne = async (target: Ref | null): Promise<string | null> =>
    target ? findDocument(strapi, trx, target) : null;

  /** A target that an editor deleted is left out. */
  async function resolveMany(targets: readonly Ref[]): Promise<string[]> {
    const documents: string[] = [];
    for (const target of targets) {
      const document = await resolveOne(target);
      if (document) documents.push(document);
    }
    return documents;
  }

  return { seed };
}

const isPublishedState = (state: unknown): boolean => Array.isArray(state) && state[1] === true;
