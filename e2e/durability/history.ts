import type { Write } from './request';

/** One write of one register, with when it began and ended on one clock of whole numbers. */
export interface Entry {
  readonly register: string;
  /** The text that stands after it; null when nothing does; undefined when that is not known. */
  readonly value: string | null | undefined;
  readonly began: number;
  readonly ended: number;
  /** False when the answer never came: it may have happened or not. */
  readonly isSure: boolean;
}

export const registerOf = ({ register, document }: Omit<Write, 'value'>): string =>
  `${register} ${document}`;

/**
 * What the end may be: the initial value or that of a write, unless a sure write began after it had ended. Whatever else
 * stands there, something that an editor was told is stored has been lost.
 */
export function possibleEnds(
  entries: readonly Entry[],
  initial: string | null | undefined,
): (string | null | undefined)[] {
  const first: Entry = { register: '', value: initial, began: -1, ended: -1, isSure: true };
  const all = [first, ...entries];
  const isOvertaken = (entry: Entry): boolean =>
    all.some((later) => later.isSure && later.began > entry.ended);
  return all.filter((entry) => !isOvertaken(entry)).map(({ value }) => value);
}
