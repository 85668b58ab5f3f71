import type { SearchField } from '../schema/resolvers.generated';
import { agencyIdsOf, type Sheet } from '../sheet/model';
import { fold } from '../fold';
import { formsOf } from './analysis/analyze';
import { toStem } from './analysis/form';
import type { Signpost } from '../signpost/model';
import { passagesOf, passagesOfSignpost, type Passage } from './passages';

/**
 * Where sheets are found by what they say: for each form, the documents that hold it, what it weighs in each, and where.
 * Written once, never changed. Documents are numbered from 0; `starts[term]` to `starts[term + 1]` are a form's documents.
 */
export interface Segment {
  /** Sheets, or signposts. */
  ids: readonly string[];
  /** Rank of each form in `starts`. */
  terms: ReadonlyMap<string, number>;
  /** Forms of each family of words. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** All forms in order, to find those that begin alike. */
  sorted: readonly string[];
  starts: Uint32Array;
  documents: Uint16Array;
  /** Number of times in a document, each counted by its field and by the field's length. */
  weights: Float32Array;
  /** As `starts`, in `positions`, for each document of each form. */
  positionStarts: Uint32Array;
  positions: Uint16Array;
}

interface FieldRule {
  weight: number;
  /** Usual number of words: a field that is longer says less with each. */
  usualLength: number;
}

/** BM25F: each field has its weight and its own length (Robertson, Zaragoza: « The Probabilistic Relevance Framework », 2009). */
export const fieldRules: Readonly<Record<SearchField, FieldRule>> = {
  TITLE: { weight: 4, usualLength: 5 },
  NEED: { weight: 3, usualLength: 70 },
  KEYWORD: { weight: 3.5, usualLength: 40 },
  SUMMARY: { weight: 2, usualLength: 25 },
  DELIVERABLE: { weight: 0.8, usualLength: 45 },
  DESCRIPTION: { weight: 0.5, usualLength: 150 },
};

/** How much a field's length counts, from 0 to 1. */
const LENGTH = 0.4;
/** Words between two passages, so that no phrase runs from one into the next. */
const GAP = 4;
const LAST_POSITION = 65_535;

interface Entry {
  weight: number;
  positions: number[];
}

type Counted = ReadonlyMap<string, Entry>;

/** Forms that no text has: an agency, a theme, a reference. */
export const agencyForm = (id: string): string => `@agency:${id}`;
export const themeForm = (id: string): string => `@theme:${id}`;
export const referenceForm = (reference: string): string => `@reference:${fold(reference)}`;

type Names = readonly (readonly [form: string, weight: number])[];

const namesOfSheet = (sheet: Sheet): Names => [
  ...agencyIdsOf(sheet).map((id) => [agencyForm(id), id === sheet.leadAgencyId ? 3 : 1.5] as const),
  ...sheet.themeIds.map((id) => [themeForm(id), id === sheet.primaryThemeId ? 3 : 1.5] as const),
  ...[sheet.reference, ...sheet.previousReferences].map(
    (reference) => [referenceForm(reference), 100] as const,
  ),
];

function count(passagesRead: readonly Passage[], names: Names): Counted {
  const entries = new Map<string, Entry>();
  const add = (form: string, weight: number, position: number): void => {
    const entry = entries.get(form);
    if (entry) {
      entry.weight += weight;
      entry.positions.push(position);
    } else entries.set(form, { weight, positions: [position] });
  };
  const passages = passagesRead.map(({ field, text }) => ({ field, forms: formsOf(text) }));
  const lengths = new Map<SearchField, number>();
  for (const { field, forms } of passages)
    lengths.set(field, (lengths.get(field) ?? 0) + forms.length);
  let position = 0;
  for (const { field, forms } of passages) {
    const { weight, usualLength } = fieldRules[field];
    const share = weight / (1 - LENGTH + (LENGTH * lengths.get(field)!) / usualLength);
    for (const form of forms) add(form, share, Math.min((position += 1), LAST_POSITION));
    position += GAP;
  }
  for (const [form, weight] of names) add(form, weight, 0);
  return entries;
}

/** @param sheets at most 65,536. */
export const buildSegment = (sheets: readonly Sheet[]): Segment =>
  pack(
    sheets.map((sheet) => sheet.id),
    sheets.map((sheet) => count(passagesOf(sheet), namesOfSheet(sheet))),
  );

/** @param signposts at most 65,536. */
export const buildSignpostSegment = (signposts: readonly Signpost[]): Segment =>
  pack(
    signposts.map((signpost) => signpost.id),
    signposts.map((signpost) => count(passagesOfSignpost(signpost), [])),
  );

function pack(ids: readonly string[], counted: readonly Counted[]): Segment {
  const byForm = new Map<string, { document: number; entry: Entry }[]>();
  counted.forEach((entries, document) => {
    for (const [form, entry] of entries) {
      const list = byForm.get(form);
      if (list) list.push({ document, entry });
      else byForm.set(form, [{ document, entry }]);
    }
  });
  const sorted = [...byForm.keys()].sort();
  const lists = sorted.map((form) => byForm.get(form)!);
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const places = lists.flat().reduce((sum, { entry }) => sum + entry.positions.length, 0);
  const packed = {
    starts: new Uint32Array(sorted.length + 1),
    documents: new Uint16Array(size),
    weights: new Float32Array(size),
    positionStarts: new Uint32Array(size + 1),
    positions: new Uint16Array(places),
  };
  let posting = 0;
  let place = 0;
  lists.forEach((list, term) => {
    packed.starts[term] = posting;
    for (const { document, entry } of list) {
      packed.documents[posting] = document;
      packed.weights[posting] = entry.weight;
      packed.positionStarts[posting] = place;
      packed.positions.set(entry.positions, place);
      place += entry.positions.length;
      posting += 1;
    }
  });
  packed.starts[sorted.length] = posting;
  packed.positionStarts[size] = place;
  return { ids, ...namesOf(sorted), ...packed };
}

function namesOf(sorted: readonly string[]): Pick<Segment, 'terms' | 'stems' | 'sorted'> {
  const stems = new Map<string, string[]>();
  for (const form of sorted) {
    const stem = toStem(form);
    const family = stems.get(stem);
    if (family) family.push(form);
    else stems.set(stem, [form]);
  }
  return { terms: new Map(sorted.map((form, term) => [form, term])), stems, sorted };
}

interface LiveSegment {
  segment: Segment;
  dead: ReadonlySet<number>;
}

const NONE = -1;

/** The number of each document in the merged segment; {@link NONE} for those that no longer count. */
function renumber(parts: readonly LiveSegment[]): { ids: string[]; numbers: Int32Array[] } {
  const ids: string[] = [];
  const numbers = parts.map(({ segment, dead }) =>
    Int32Array.from(segment.ids, (id, document) =>
      dead.has(document) ? NONE : ids.push(id) - 1,
    ),
  );
  return { ids, numbers };
}

/** One segment of several, without the documents that no longer count. Reads no text again. */
export function mergeSegments(parts: readonly LiveSegment[]): Segment {
  const { ids, numbers } = renumber(parts);
  const sorted = [...new Set(parts.flatMap(({ segment }) => segment.sorted))].sort();
  const total = (of: (segment: Segment) => number): number =>
    parts.reduce((sum, { segment }) => sum + of(segment), 0);
  const packed = {
    starts: new Uint32Array(sorted.length + 1),
    documents: new Uint16Array(total((one) => one.documents.length)),
    weights: new Float32Array(total((one) => one.documents.length)),
    positionStarts: new Uint32Array(total((one) => one.documents.length) + 1),
    positions: new Uint16Array(total((one) => one.positions.length)),
  };
  const kept: string[] = [];
  let posting = 0;
  let place = 0;
  for (const form of sorted) {
    const first = posting;
    parts.forEach(({ segment }, rank) => {
      const term = segment.terms.get(form);
      if (term === undefined) return;
      for (let at = segment.starts[term]!; at < segment.starts[term + 1]!; at += 1) {
        const document = numbers[rank]![segment.documents[at]!]!;
        if (document === NONE) continue;
        packed.documents[posting] = document;
        packed.weights[posting] = segment.weights[at]!;
        packed.positionStarts[posting] = place;
        for (let one = segment.positionStarts[at]!; one < segment.positionStarts[at + 1]!; one += 1)
          packed.positions[place++] = segment.positions[one]!;
        posting += 1;
      }
    });
    if (posting > first) packed.starts[kept.push(form) - 1] = first;
  }
  packed.starts[kept.length] = posting;
  packed.positionStarts[posting] = place;
  return { ids, ...namesOf(kept), ...packed };
}
