import { statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { FILE_UID } from '../media/media-tables';
import type { DemoDocument, DemoFile } from './demo-files';
import type { SeedEntry } from './seed-entry';

interface UploadService {
  upload(request: { data: object; files: object }): Promise<{ readonly id: number }[]>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Uploads the files of the demonstration as an editor would, each content once. */
export function createFileSeeder(strapi: Core.Strapi) {
  const uploads = strapi.plugin('upload').service<UploadService>('upload');

  async function findOrUpload(file: DemoFile): Promise<number> {
    const url = { $startsWith: `/uploads/${file.sha256}.` };
    const known = (await strapi.db.query(FILE_UID).findOne({ where: { url } })) as {
      id: number;
    } | null;
    return known?.id ?? upload(file);
  }

  async function upload({ folder, name }: DemoFile): Promise<number> {
    const filepath = path.join(strapi.dirs.app.root, 'demo', folder, name);
    const files = {
      filepath,
      originalFilename: name,
      mimetype: mediaTypes[path.extname(name)],
      size: statSync(filepath).size,
    };
    const data = { fileInfo: { name, caption: 'Donnée de démonstration' } };
    const [uploaded] = await uploads.upload({ data, files });
    if (!uploaded) throw new Error(`The demonstration file ${name} was not uploaded`);
    return uploaded.id;
  }

  async function toValue(files: DemoFile | readonly DemoDocument[]): Promise<unknown> {
    if ('sha256' in files) return findOrUpload(files);
    const documents: { label: string; file: number }[] = [];
    for (const { label, file } of files) documents.push({ label, file: await findOrUpload(file) });
    return documents;
  }

  /** The attributes of an entry that hold files, as the Document Service takes them. */
  async function resolveFiles(files: SeedEntry['files'] = {}): Promise<Record<string, unknown>> {
    const resolved: Record<string, unknown> = {};
    for (const [attribute, value] of Object.entries(files))
      resolved[attribute] = await toValue(value);
    return resolved;
  }

  return { resolveFiles };
}
