import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { BackupError } from './backup-error';
import { holdDataDirectory } from './running';

let release: (() => void) | null = null;

/** For as long as this CMS lives, no restore may replace what it reads. */
export function shareDataDirectory(strapi: Core.Strapi): void {
  try {
    release = holdDataDirectory(environment.dataDirectory);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    strapi.log.error(error.message);
    process.exit(1);
  }
}

export function leaveDataDirectory(): void {
  release?.();
  release = null;
}
