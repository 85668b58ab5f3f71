import type { FeedKind } from '../../concepts';
import type { Content } from './read-state';
import type { SheetRecord } from './record';

interface Entity {
  readonly kind: FeedKind;
  readonly id: string;
  /** Number of the entity's last journal row; 0 when it has none. */
  readonly seq: number;
  /** That row's own: together they are the cursor of the version that ended with it. */
  readonly mark?: string;
}

/** Without content, the entity is gone. */
export type EntityLine = Entity | (Entity & Content);

export type FeedLine =
  { readonly kind: 'reset' } | EntityLine | { readonly kind: 'cursor'; readonly cursor: string };

export type DraftLine =
  | { readonly kind: 'sheet'; readonly id: string; readonly record: SheetRecord }
  | { readonly kind: 'end' };

export const toNdjson = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
