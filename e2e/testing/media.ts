import { createHash } from 'node:crypto';
import { demoPassword, type System } from './system';

/** A file as a person picks it on their disk. */
export interface PickedFile {
  name: string;
  type: string;
  bytes: Buffer;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A small file that says something of its own. */
export const aPdf = (text: string): PickedFile => ({
  name: 'Modèle de délibération.pdf',
  type: 'application/pdf',
  bytes: Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`),
});

/** Uploads as the media library does: a new file, or new bytes for one that is there. */
export async function uploadAs(
  { cms }: Pick<System, 'cms'>,
  email: string,
): Promise<(file: PickedFile, id?: number) => Promise<number>> {
  const credentials = JSON.stringify({ email, password: demoPassword });
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers,
    body: credentials,
  });
  const { data } = (await login.json()) as { data: { token: string } };
  return async ({ name, type, bytes }, id) => {
    const body = new FormData();
    body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    body.append('fileInfo', JSON.stringify({ name }));
    const answer = await fetch(`${cms.url}/upload${id === undefined ? '' : `?id=${id}`}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${data.token}` },
      body,
    });
    if (!answer.ok) throw new Error(`Uploading: ${answer.status} ${await answer.text()}`);
    const uploaded = (await answer.json()) as { id: number } | { id: number }[];
    return Array.isArray(uploaded) ? uploaded[0]!.id : uploaded.id;
  };
}
