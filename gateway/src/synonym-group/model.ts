/** Words of the editors' vocabulary: an object may match, an intention may only boost. */
export interface SynonymGroup {
  id: string;
  kind: 'OBJECT' | 'INTENTION';
  direction: 'TWO_WAY' | 'ONE_WAY';
  terms: readonly string[];
  /** What the terms also mean, when the group is one-way. */
  targets: readonly string[];
}
