/** Something that a past release served and that is served otherwise today, on purpose. */
export interface Change {
  /** The last release that served it so. */
  readonly release: string;
  readonly kind: string;
  readonly field: string;
  /** For whoever reads the next release's notes. */
  readonly reason: string;
}

export const changes: readonly Change[] = [];
