import { emptySheetIndex, reindexSheets, type SheetIndex } from '../sheet/guide';
import type { Sheet, WithdrawnSheet } from '../sheet/model';
import type { Change, Entities, EntityKind, LeftOut } from './model';
import { missingReference } from './references';

type EntityMaps = { readonly [Kind in EntityKind]: ReadonlyMap<string, Entities[Kind]> };

/** What last happened to an entity: what `changes(since:)` reads. */
export interface LastChange {
  kind: EntityKind;
  id: string;
  seq: number;
}

/**
 * The published guide: an immutable value. A request reads one from start to end;
 * {@link applyChanges} gives the next one.
 */
export interface Guide {
  /** The feed's cursor, equal on every gateway that has read the same changes. */
  readonly version: string;
  /** ISO 8601 day in France, on which freshness depends. */
  readonly today: string;
  readonly entities: EntityMaps;
  /** Sheets that can be shown: their agency and their theme are in the guide. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly sheetIndex: SheetIndex;
  readonly leftOut: ReadonlyMap<string, LeftOut>;
  /** Records that wait for what they name, by `kind:id`. */
  readonly dangling: ReadonlyMap<string, LeftOut>;
  /** By `kind:id`, the last change of each entity that the feed has spoken of. */
  readonly lastChanges: ReadonlyMap<string, LastChange>;
}

export function emptyGuide(today: string): Guide {
  return {
    version: '',
    today,
    entities: {
      guide: new Map(),
      agency: new Map(),
      contact: new Map(),
      theme: new Map(),
      territory: new Map(),
      synonymGroup: new Map(),
      sheet: new Map(),
      withdrawnSheet: new Map(),
    },
    sheets: new Map(),
    sheetIndex: emptySheetIndex,
    leftOut: new Map(),
    dangling: new Map(),
    lastChanges: new Map(),
  };
}

/** The guide on another day. */
export const onDay = (guide: Guide, today: string): Guide => ({ ...guide, today });

type MutableMaps = { [Kind in EntityKind]: Map<string, Entities[Kind]> };

// Only the maps that a change touches are copied: the others are shared with the guide before.
function copyTouched(maps: EntityMaps, changes: readonly Change[]): MutableMaps {
  const touched = new Set(changes.flatMap(({ kind }) => kindsAtStake(kind)));
  return Object.fromEntries(
    Object.entries(maps).map(([kind, map]: [string, ReadonlyMap<string, unknown>]) => [
      kind,
      touched.has(kind as EntityKind) ? new Map(map) : map,
    ]),
  ) as MutableMaps;
}

// A sheet is published or withdrawn, never both.
const kindsAtStake = (kind: EntityKind): EntityKind[] =>
  kind === 'sheet' || kind === 'withdrawnSheet' ? ['sheet', 'withdrawnSheet'] : [kind];

export const changeKey = (kind: EntityKind, id: string): string => `${kindsAtStake(kind)[0]}:${id}`;

const setEntity = <Kind extends EntityKind>(
  maps: MutableMaps,
  kind: Kind,
  id: string,
  entity: Entities[Kind],
) => maps[kind].set(id, entity);

/**
 * The next guide. `changes` come in the order of the feed; the last one of an entity wins.
 * With `isWhole`, they are all there is: what they do not name is no longer in the guide.
 */
export function applyChanges(
  guide: Guide,
  changes: readonly Change[],
  { version, isWhole = false }: { version: string; isWhole?: boolean },
): Guide {
  const from = isWhole ? emptyGuide(guide.today) : guide;
  if (changes.length === 0) return { ...from, version };
  const entities = copyTouched(from.entities, changes);
  const leftOut = new Map(from.leftOut);
  const lastChanges = new Map(from.lastChanges);
  for (const change of changes) {
    for (const kind of kindsAtStake(change.kind)) entities[kind].delete(change.id);
    const key = changeKey(change.kind, change.id);
    leftOut.delete(key);
    if (change.type === 'upsert') setEntity(entities, change.kind, change.id, change.entity);
    if (change.type === 'leaveOut') leftOut.set(key, change.leftOut);
    lastChanges.set(key, { kind: change.kind, id: change.id, seq: change.seq });
  }
  return withSheets(from, { ...from, version, entities, leftOut, lastChanges }, changes);
}

/** Whether sheets that did not change may have become showable, or stopped being so. */
const movesReferences = (before: Guide, after: Guide): boolean =>
  (['agency', 'theme'] as const).some((kind) => {
    const [old, now] = [before.entities[kind], after.entities[kind]];
    return old.size !== now.size || [...now.keys()].some((id) => !old.has(id));
  });

// Shows the sheets whose references hold, and indexes only those that moved.
function withSheets(before: Guide, after: Guide, changes: readonly Change[]): Guide {
  const ids = movesReferences(before, after)
    ? new Set([
        ...before.entities.sheet.keys(),
        ...after.entities.sheet.keys(),
        ...sheetIdsOf(changes),
      ])
    : new Set(sheetIdsOf(changes));
  if (ids.size === 0) return after;
  const sheets = new Map(before.sheets);
  const dangling = new Map(before.dangling);
  const out: (Sheet | WithdrawnSheet)[] = [];
  const into: (Sheet | WithdrawnSheet)[] = [];
  for (const id of ids) {
    const old = before.sheets.get(id) ?? before.entities.withdrawnSheet.get(id);
    if (old) out.push(old);
    sheets.delete(id);
    dangling.delete(changeKey('sheet', id));
    const sheet = after.entities.sheet.get(id);
    const missing = sheet && missingReference(sheet, after.entities);
    if (missing) dangling.set(changeKey('sheet', id), missing);
    else if (sheet) sheets.set(id, sheet);
    const shown = sheets.get(id) ?? after.entities.withdrawnSheet.get(id);
    if (shown) into.push(shown);
  }
  return { ...after, sheets, dangling, sheetIndex: reindexSheets(before.sheetIndex, out, into) };
}

const sheetIdsOf = (changes: readonly Change[]): string[] =>
  changes.filter(({ kind }) => kindsAtStake(kind).includes('sheet')).map(({ id }) => id);

/** Everything the guide cannot show, and why. */
export const leftOutOf = (guide: Guide): LeftOut[] => [
  ...guide.leftOut.values(),
  ...guide.dangling.values(),
];
