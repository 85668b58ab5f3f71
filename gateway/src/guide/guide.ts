import { emptySearchIndex, reindexSearch, type SearchIndex } from '../search/search-index';
import { emptySheetIndex, keepOrders, reindexSheets, type SheetIndex } from '../sheet/guide';
import type { Sheet, WithdrawnSheet } from '../sheet/model';
import type { Change, Entities, EntityKind, LeftOut } from './model';
import { PersistentMap } from './persistent-map';
import { missingReference } from './references';

type EntityMaps = { readonly [Kind in EntityKind]: PersistentMap<Entities[Kind]> };

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
  readonly sheets: PersistentMap<Sheet>;
  readonly sheetIndex: SheetIndex;
  readonly searchIndex: SearchIndex;
  readonly leftOut: PersistentMap<LeftOut>;
  /** Records that wait for what they name, by `kind:id`. */
  readonly dangling: PersistentMap<LeftOut>;
  /** By `kind:id`, the last change of each entity that the feed has spoken of. */
  readonly lastChanges: PersistentMap<LastChange>;
  /** Cursors that the feed has given, by their number: the versions that `changes(since:)` can vouch for. */
  readonly cursors: PersistentMap<string>;
}

export function emptyGuide(today: string): Guide {
  return {
    version: '',
    today,
    entities: {
      guide: PersistentMap.empty(),
      agency: PersistentMap.empty(),
      formerAgency: PersistentMap.empty(),
      contact: PersistentMap.empty(),
      theme: PersistentMap.empty(),
      territory: PersistentMap.empty(),
      synonymGroup: PersistentMap.empty(),
      signpost: PersistentMap.empty(),
      portal: PersistentMap.empty(),
      sheet: PersistentMap.empty(),
      withdrawnSheet: PersistentMap.empty(),
    },
    sheets: PersistentMap.empty(),
    sheetIndex: emptySheetIndex,
    searchIndex: emptySearchIndex,
    leftOut: PersistentMap.empty(),
    dangling: PersistentMap.empty(),
    lastChanges: PersistentMap.empty(),
    cursors: PersistentMap.empty(),
  };
}

/** The guide on another day. */
export const onDay = (guide: Guide, today: string): Guide => ({ ...guide, today });

// A sheet is published or withdrawn, an agency is in the network or has left it, never both.
const pairs: readonly EntityKind[][] = [
  ['sheet', 'withdrawnSheet'],
  ['agency', 'formerAgency'],
];
const kindsAtStake = (kind: EntityKind): EntityKind[] =>
  pairs.find((pair) => pair.includes(kind)) ?? [kind];

export const changeKey = (kind: EntityKind, id: string): string => `${kindsAtStake(kind)[0]}:${id}`;

/** Number of a cursor in the CMS's journal, as the text it is written in. */
export const cursorNumber = (cursor: string): string => cursor.split('.')[1] ?? '';

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
  const next = withCursors({ ...from, version }, [version, ...cursorsOf(changes)]);
  if (changes.length === 0) return next;
  const after = {
    ...next,
    entities: withEntities(from.entities, changes),
    leftOut: from.leftOut.with(
      changes.map((change) => [
        keyOf(change),
        change.type === 'leaveOut' ? change.leftOut : undefined,
      ]),
    ),
    lastChanges: from.lastChanges.with(
      changes.map((change) => [
        keyOf(change),
        { kind: change.kind, id: change.id, seq: change.seq },
      ]),
    ),
  };
  return withSheets(from, after, changes);
}

const keyOf = ({ kind, id }: Change): string => changeKey(kind, id);

/** The guide, knowing these cursors too. */
export const withCursors = (guide: Guide, cursors: readonly string[]): Guide => ({
  ...guide,
  cursors: guide.cursors.with(cursors.map((cursor) => [cursorNumber(cursor), cursor])),
});

const cursorsOf = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ cursor }) => (cursor === undefined ? [] : [cursor]));

// Only the maps that a change touches are made anew: the others are those of the guide before.
function withEntities(maps: EntityMaps, changes: readonly Change[]): EntityMaps {
  const edits = new Map<EntityKind, [string, Entities[EntityKind] | undefined][]>();
  const edit = (kind: EntityKind, id: string, entity: Entities[EntityKind] | undefined): void => {
    const list = edits.get(kind);
    if (list) list.push([id, entity]);
    else edits.set(kind, [[id, entity]]);
  };
  for (const change of changes) {
    for (const kind of kindsAtStake(change.kind)) edit(kind, change.id, undefined);
    if (change.type === 'upsert') edit(change.kind, change.id, change.entity);
  }
  const next = [...edits].map(([kind, list]) => [
    kind,
    (maps[kind] as PersistentMap<Entities[EntityKind]>).with(list),
  ]);
  return { ...maps, ...Object.fromEntries(next) } as EntityMaps;
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
  const shown: [string, Sheet | undefined][] = [];
  const dangling: [string, LeftOut | undefined][] = [];
  const out: (Sheet | WithdrawnSheet)[] = [];
  const into: (Sheet | WithdrawnSheet)[] = [];
  for (const id of ids) {
    const old = before.sheets.get(id) ?? before.entities.withdrawnSheet.get(id);
    if (old) out.push(old);
    const sheet = after.entities.sheet.get(id);
    const missing = sheet && missingReference(sheet, after.entities);
    dangling.push([changeKey('sheet', id), missing]);
    const showable = missing ? undefined : sheet;
    shown.push([id, showable]);
    const now = showable ?? after.entities.withdrawnSheet.get(id);
    if (now) into.push(now);
  }
  const sheets = before.sheets.with(shown);
  keepOrders(before.sheets, sheets, out, into);
  return {
    ...after,
    sheets,
    dangling: before.dangling.with(dangling),
    sheetIndex: reindexSheets(before.sheetIndex, out, into),
    searchIndex: reindexSearch(
      before.searchIndex,
      [...ids].filter((id) => before.sheets.has(id)),
      shown.flatMap(([, sheet]) => sheet ?? []),
    ),
  };
}

const sheetIdsOf = (changes: readonly Change[]): string[] =>
  changes.filter(({ kind }) => kindsAtStake(kind).includes('sheet')).map(({ id }) => id);

/** Everything the guide cannot show, and why. */
export const leftOutOf = (guide: Guide): LeftOut[] => [
  ...guide.leftOut.values(),
  ...guide.dangling.values(),
];
