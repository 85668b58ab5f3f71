import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Answer, PickedFile } from './admin-client';
import { aPdf } from './media-files';
import type { StartedCms } from './start-cms';

export const pickedPdf = (name: string, bytes = aPdf()): PickedFile => ({
  name,
  type: 'application/pdf',
  bytes,
});

/** As a browser sends the media library's form. */
export function toForm(files: readonly PickedFile[], fileInfo?: string, field = 'files'): FormData {
  const form = new FormData();
  for (const { name, type, bytes } of files)
    form.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
  if (fileInfo !== undefined) form.append('fileInfo', fileInfo);
  return form;
}

/** Status and message. */
export const refusalIn = ({ status, body }: Answer): string =>
  `${status} ${(body as { error?: { message: string } }).error?.message ?? ''}`;

export const keptBy = ({ app }: StartedCms): string[] =>
  readdirSync(path.join(app.dirs.static.public, 'uploads'));

/** Neither a row nor bytes more than before. */
export async function expectNothingKept(
  cms: StartedCms,
  attack: () => Promise<unknown>,
): Promise<void> {
  const count = (): Promise<number> => cms.app.db.query('plugin::upload.file').count();
  const before = [await count(), keptBy(cms)];
  await attack();
  expect([await count(), keptBy(cms)]).toEqual(before);
}
