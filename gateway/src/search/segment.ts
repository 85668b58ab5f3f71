import { fold } from '../fold';
import type { SearchField } from '../schema/resolvers.generated';
import { agencyIdsOf, type Sheet } from '../sheet/model';
import type { Signpost } from '../signpost/model';
import { formsOf } from './analysis/analyze';
import { placesOf } from './phrase';
import { passagesOf, passagesOfSignpost, type Passage } from './passages';
import { createCollector, createWriter, type Postings } from './postings';

/** Documents that are found by what they say, numbered from 0. Written once, never changed. */
export interface Segment<Item = unknown> extends Postings {
  items: readonly Item[];
  ids: readonly string[];
}

export interface LiveSegment<Item> {
  segment: Segment<Item>;
  /** Documents that no longer count. */
  dead: ReadonlySet<number>;
  documentOf: (id: string) => number | undefined;
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

/** @param sheets at most 65,536. */
export const buildSegment = (sheets: readonly Sheet[]): Segment<Sheet> =>
  build(sheets, passagesOf, namesOfSheet);

/** @param signposts at most 65,536. */
export const buildSignpostSegment = (signposts: readonly Signpost[]): Segment<Signpost> =>
  build(signposts, passagesOfSignpost, () => []);

function build<Item extends { id: string }>(
  items: readonly Item[],
  passagesIn: (item: Item) => readonly Passage[],
  namesIn: (item: Item) => Names,
): Segment<Item> {
  const collector = createCollector();
  items.forEach((item, document) => {
    const passages = passagesIn(item).map(({ field, text }) => ({ field, forms: formsOf(text) }));
    const lengths = new Map<SearchField, number>();
    for (const { field, forms } of passages)
      lengths.set(field, (lengths.get(field) ?? 0) + forms.length);
    let position = 0;
    for (const { field, forms } of passages) {
      const { weight, usualLength } = fieldRules[field];
      const share = weight / (1 - LENGTH + (LENGTH * lengths.get(field)!) / usualLength);
      const places = placesOf(forms);
      forms.forEach((form, at) => collector.add(form, document, share, position + places[at]!));
      position += (places.at(-1) ?? 0) + GAP;
    }
    for (const [form, weight] of namesIn(item)) collector.add(form, document, weight, 0);
  });
  return { items, ids: items.map(({ id }) => id), ...collector.pack() };
}

type Mergeable<Item> = Pick<LiveSegment<Item>, 'segment' | 'dead'>;

const NONE = -1;

/** The number of each document in the merged segment; {@link NONE} for those that no longer count. */
function renumber<Item>(parts: readonly Mergeable<Item>[]) {
  const ids: string[] = [];
  const items: Item[] = [];
  const numbers = parts.map(({ segment, dead }) =>
    Int32Array.from(segment.ids, (id, document) => {
      if (dead.has(document)) return NONE;
      items.push(segment.items[document]!);
      return ids.push(id) - 1;
    }),
  );
  return { items, ids, numbers };
}

/** One segment of several, without the documents that no longer count. Reads no text again. */
export function mergeSegments<Item>(parts: readonly Mergeable<Item>[]): Segment<Item> {
  const { items, ids, numbers } = renumber(parts);
  const sorted = [...new Set(parts.flatMap(({ segment }) => segment.sorted))].sort();
  const total = (of: (segment: Postings) => number): number =>
    parts.reduce((sum, { segment }) => sum + of(segment), 0);
  const writer = createWriter(
    total((one) => one.documents.length),
    total((one) => one.positions.length),
  );
  for (const form of sorted) {
    writer.startTerm(form);
    parts.forEach(({ segment }, rank) => {
      const term = segment.terms.get(form);
      if (term === undefined) return;
      const { starts, documents, weights, positionStarts, positions } = segment;
      for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
        const document = numbers[rank]![documents[at]!]!;
        if (document === NONE) continue;
        const [from, to] = [positionStarts[at]!, positionStarts[at + 1]!];
        for (let one = from; one < to; one += 1)
          writer.add(document, weights[at]! / (to - from), positions[one]!);
      }
    });
  }
  return { items, ids, ...writer.finish() };
}
