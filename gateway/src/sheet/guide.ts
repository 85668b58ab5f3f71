import { comparePositions, reorder, type Position } from '../connection/ordered';
import { fold } from '../fold';
import { derived } from '../guide/derived';
import { PersistentMap } from '../guide/persistent-map';
import type { SheetOrderField } from '../schema/resolvers.generated';
import type { Sheet, WithdrawnSheet } from './model';

type Named = Sheet | WithdrawnSheet;
type Sheets = ReadonlyMap<string, Sheet>;

/** How sheets are found: by every slug or reference that ever led to them. */
export interface SheetIndex {
  bySlug: PersistentMap<readonly string[]>;
  byReference: PersistentMap<readonly string[]>;
}

// « F2 » comes before « F10 ».
const naturalKey = (reference: string): string =>
  fold(reference).replace(/\d+/g, (digits) => digits.padStart(9, '0'));

const orderKeys: Record<SheetOrderField, (sheet: Sheet) => string> = {
  REFERENCE: (sheet) => naturalKey(sheet.reference),
  TITLE: (sheet) => fold(sheet.title),
  UPDATED_AT: (sheet) => sheet.updatedAt,
  PUBLISHED_AT: (sheet) => sheet.publishedAt ?? sheet.updatedAt,
};

export const sheetPosition = (field: SheetOrderField, sheet: Sheet): Position => ({
  key: orderKeys[field](sheet),
  id: sheet.id,
});

export const emptySheetIndex: SheetIndex = {
  bySlug: PersistentMap.empty(),
  byReference: PersistentMap.empty(),
};

const slugsOf = (sheet: Named): string[] => [sheet.slug, ...sheet.previousSlugs];
const referencesOf = (sheet: Named): string[] =>
  [sheet.reference, ...sheet.previousReferences].map(fold);

function reindexNames(
  index: PersistentMap<readonly string[]>,
  before: readonly Named[],
  after: readonly Named[],
  namesOf: (sheet: Named) => string[],
): PersistentMap<readonly string[]> {
  const next = new Map<string, readonly string[]>();
  const idsOf = (name: string) => next.get(name) ?? index.get(name) ?? [];
  for (const sheet of before)
    for (const name of namesOf(sheet))
      next.set(
        name,
        idsOf(name).filter((id) => id !== sheet.id),
      );
  for (const sheet of after)
    for (const name of namesOf(sheet)) next.set(name, [...idsOf(name), sheet.id]);
  return index.with([...next].map(([name, ids]) => [name, ids.length > 0 ? ids : undefined]));
}

const isSheet = (sheet: Named): sheet is Sheet => 'title' in sheet && 'leadAgencyId' in sheet;

/** The index once the sheets `before` have become the sheets `after`. */
export function reindexSheets(
  index: SheetIndex,
  before: readonly Named[],
  after: readonly Named[],
): SheetIndex {
  return {
    bySlug: reindexNames(index.bySlug, before, after, slugsOf),
    byReference: reindexNames(index.byReference, before, after, referencesOf),
  };
}

// A start serves before twenty thousand sheets are sorted four ways: an order is made when a list first asks for it.
const ordersOf = derived((_sheets: Sheets) => new Map<SheetOrderField, readonly Position[]>());

/** The places of these sheets, in order. */
export function sheetOrder(sheets: Sheets, field: SheetOrderField): readonly Position[] {
  const orders = ordersOf(sheets);
  const known = orders.get(field);
  if (known) return known;
  const order = positionsOf(field, [...sheets.values()]).sort(comparePositions);
  orders.set(field, order);
  return order;
}

const positionsOf = (field: SheetOrderField, sheets: readonly Named[]): Position[] =>
  sheets.filter(isSheet).map((sheet) => sheetPosition(field, sheet));

/** Gives to `sheets` the orders that `known` has, once the sheets `before` have become the sheets `after`. */
export function keepOrders(
  known: Sheets,
  sheets: Sheets,
  before: readonly Named[],
  after: readonly Named[],
): void {
  for (const [field, order] of ordersOf(known))
    ordersOf(sheets).set(
      field,
      reorder(order, positionsOf(field, before), positionsOf(field, after)),
    );
}
