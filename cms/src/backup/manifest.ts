import { BackupError } from './backup-error';
import type { Content } from './content';

/** Raised when an older release could not restore what a newer one writes. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

export type DatabaseKind = 'sqlite' | 'postgres';

/** A file of the archive; media are under `uploads/`. */
export interface Part {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** A file that the database names and that the media folder did not hold as it should. */
export interface Problem {
  readonly name: string;
  readonly problem: 'missing' | 'damaged';
}

export interface Manifest extends Omit<Content, 'mediaNames'> {
  readonly format: number;
  readonly product: string;
  readonly version: string;
  readonly createdAt: string;
  readonly database: { readonly kind: DatabaseKind; readonly part: string };
  /** Names only: a restored system needs the same values, which are kept elsewhere. */
  readonly secrets: readonly string[];
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** @throws BackupError when the text is not a manifest that this release can restore. */
export function parseManifest(text: string, product: string, version: string): Manifest {
  const manifest = parseJson(text);
  if (manifest?.product !== product || !Array.isArray(manifest.parts))
    throw new BackupError('This is not a backup of this product: its manifest says nothing of it');
  if (manifest.format !== FORMAT || isNewer(manifest.version, version))
    throw new BackupError(
      `This backup was made by version ${manifest.version} (format ${manifest.format}), and this is ${version}: restore it with that version`,
    );
  return manifest;
}

function parseJson(text: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest | null;
  } catch {
    return null;
  }
}

/** Whether a release `a.b.c` came after another. An older database is brought forward at the next start. */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => String(text).split('.').map(Number));
  const place = [0, 1, 2].find((index) => one?.[index] !== other?.[index]);
  return place !== undefined && (one?.[place] ?? 0) > (other?.[place] ?? 0);
}
