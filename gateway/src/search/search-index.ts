import type { Sheet } from '../sheet/model';
import { buildSegment, mergeSegments, type Segment } from './segment';

/**
 * The sheets that search reads, cut in segments as Lucene does: a change writes one small segment and says which
 * documents of older ones no longer count; small segments are merged now and then. Nothing is ever rebuilt whole.
 */
export interface SearchIndex {
  readonly parts: readonly Part[];
}

export interface Part {
  readonly source: Source;
  /** Documents that have changed or are gone. */
  readonly dead: ReadonlySet<number>;
}

/** A segment that is made when a search first needs it, or before, by {@link prepareNext}. */
interface Source {
  readonly ids: readonly string[];
  readonly documentOf: (id: string) => number | undefined;
  /** What it is merged from, until it is made. */
  readonly pending: () => readonly Source[] | undefined;
  readonly read: () => Segment<Sheet>;
}

export const emptySearchIndex: SearchIndex = { parts: [] };

/** Analysing so many sheets keeps a process busy for a few milliseconds. */
const SMALL = 16;
/** So does merging so many that are analysed. */
const LARGE = 1024;
const FANOUT = 8;

function lazySource(
  ids: readonly string[],
  children: readonly Source[],
  make: () => Segment<Sheet>,
): Source {
  let made: Segment<Sheet> | undefined;
  let waiting: { children: readonly Source[]; make: () => Segment<Sheet> } | undefined = {
    children,
    make,
  };
  let ranks: ReadonlyMap<string, number> | undefined;
  return {
    ids,
    documentOf: (id) => (ranks ??= new Map(ids.map((one, rank) => [one, rank]))).get(id),
    pending: () => waiting?.children,
    read: () => {
      if (waiting) {
        made = waiting.make();
        // What it was made from may go.
        waiting = undefined;
      }
      return made!;
    },
  };
}

const partOf = (source: Source): Part => ({ source, dead: new Set() });

const fromSheets = (sheets: readonly Sheet[]): Part =>
  partOf(
    lazySource(
      sheets.map(({ id }) => id),
      [],
      () => buildSegment(sheets),
    ),
  );

const fromParts = (parts: readonly Part[]): Part =>
  partOf(
    lazySource(
      parts.flatMap(({ source, dead }) =>
        source.ids.filter((_id, document) => !dead.has(document)),
      ),
      parts.map(({ source }) => source),
      () => mergeSegments(parts.map(({ source, dead }) => ({ segment: source.read(), dead }))),
    ),
  );

const liveCount = ({ source, dead }: Part): number => source.ids.length - dead.size;

/** The index once these sheets are gone and those have come. Costs what changed, not what there is. */
export function reindexSearch(
  index: SearchIndex,
  removedIds: readonly string[],
  added: readonly Sheet[],
): SearchIndex {
  if (removedIds.length === 0 && added.length === 0) return index;
  const fresh: Part[] = [];
  for (let start = 0; start < added.length; start += SMALL)
    fresh.push(fromSheets(added.slice(start, start + SMALL)));
  return { parts: compact([...withoutSheets(index.parts, removedIds), ...fresh]) };
}

function withoutSheets(parts: readonly Part[], ids: readonly string[]): Part[] {
  const next = parts.map((part) => {
    const gone = ids
      .map((id) => part.source.documentOf(id))
      .filter((document) => document !== undefined);
    return gone.length > 0 ? { ...part, dead: new Set([...part.dead, ...gone]) } : part;
  });
  return next.filter((part) => liveCount(part) > 0);
}

const tierOf = (part: Part): number => Math.floor(Math.log2(liveCount(part)) / Math.log2(FANOUT));

// Eight parts of about the same size become one, until that would keep the process busy for too long.
function compact(parts: readonly Part[]): readonly Part[] {
  const tiers = new Map<number, Part[]>();
  for (const part of parts) {
    const tier = tierOf(part);
    tiers.set(tier, [...(tiers.get(tier) ?? []), part]);
  }
  const crowd = [...tiers.values()].find(
    (group) =>
      group.length >= FANOUT &&
      group.slice(0, FANOUT).reduce((sum, part) => sum + liveCount(part), 0) <= LARGE,
  );
  if (!crowd) return parts;
  const group = new Set(crowd.slice(0, FANOUT));
  return compact([...parts.filter((part) => !group.has(part)), fromParts([...group])]);
}

/** Makes one segment that a search would have to make; false when none is left to make. */
export function prepareNext(index: SearchIndex): boolean {
  for (const { source } of index.parts) {
    const next = nextToMake(source);
    if (next) {
      next.read();
      return true;
    }
  }
  return false;
}

function nextToMake(source: Source): Source | undefined {
  const children = source.pending();
  if (!children) return undefined;
  for (const child of children) {
    const next = nextToMake(child);
    if (next) return next;
  }
  return source;
}

/** The segments, and the documents of each that still count. */
export const segmentsOf = (
  index: SearchIndex,
): { segment: Segment<Sheet>; dead: ReadonlySet<number> }[] =>
  index.parts.map(({ source, dead }) => ({ segment: source.read(), dead }));
