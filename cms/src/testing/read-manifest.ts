import { list } from 'tar';
import type { Manifest } from '../backup/manifest';

/** What a backup says of itself: the first entry of the archive. */
export async function manifestOf(file: string): Promise<Manifest> {
  const chunks: Buffer[] = [];
  await list({
    file,
    onReadEntry: (entry) => {
      if (entry.path === 'manifest.json') entry.on('data', (chunk: Buffer) => chunks.push(chunk));
    },
  });
  return JSON.parse(Buffer.concat(chunks).toString()) as Manifest;
}
