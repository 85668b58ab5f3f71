import type { Line } from './feed-client';

/** Every version of every entity that the feed told of, by the journal's number. */
export class GuideHistory {
  private readonly versions = new Map<string, Line[]>();

  record(lines: readonly Line[]): void {
    for (const line of lines.filter(({ id }) => id !== undefined)) {
      const known = this.versions.get(keyOf(line));
      if (known) known.push(line);
      else this.versions.set(keyOf(line), [line]);
    }
  }

  /** The whole guide as it was just after this row of the journal. */
  at(seq: number): Line[] {
    const lines = [...this.versions.values()].flatMap((versions) => {
      const upTo = versions.filter((version) => (version.seq ?? 0) <= seq);
      return upTo.sort((one, other) => (one.seq ?? 0) - (other.seq ?? 0)).slice(-1);
    });
    return inOrder(lines);
  }
}

const keyOf = ({ kind, id }: Line): string => `${kind} ${id}`;

/** Without the reset, each entity at its place. */
export const inOrder = (lines: readonly Line[]): Line[] =>
  lines
    .filter(({ id }) => id !== undefined)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
