/** A mistake or a mishap that whoever runs the command can act on: shown in one line, without a stack. */
export class BackupError extends Error {
  override name = 'BackupError';
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
