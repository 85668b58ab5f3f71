import type { ShownFile } from '../../media/read-media';
import type { ImageRecord } from '../feed/record';

/** A logo always says whose it is, even when its editor wrote nothing. */
export function toLogo(file: ShownFile | undefined, agency: string): ImageRecord | null {
  if (!file) return null;
  const { sha256: hash, mime, size, width, height } = file;
  return { hash, mime, size, width, height, alt: file.alt ?? `Logo ${ofAgency(agency)}` };
}

const ofAgency = (name: string): string =>
  /^[aeiouyàâéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
