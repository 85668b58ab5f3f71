import {
  toConnection,
  type Connection,
  type OrderedList,
  type PageArgs,
} from '../connection/connection';
import { comparePositions, type Position } from '../connection/ordered';
import { fold } from '../fold';
import { findChoice, type PortalChoice } from '../portal/choice';
import type { Guide } from '../guide/guide';
import type { AgencyRole, SheetFilter, SheetOrder } from '../schema/resolvers.generated';
import { countFacets, type SheetFacets } from './facets';
import { sheetTests } from './filter';
import { sheetOrder, sheetPosition } from './guide';
import type { Sheet, WithdrawnSheet } from './model';

/** A page of sheets; facets are counted only when asked for. */
export interface SheetPage extends Connection<Sheet> {
  facets: () => SheetFacets;
}

export interface SheetListArgs extends PageArgs {
  filter?: SheetFilter | null;
  orderBy?: SheetOrder | null;
  /** Slug of a portal. */
  portal?: string | null;
}

const inFieldOrder = (
  nodes: Sheet[],
  orderBy: SheetOrder | null | undefined,
): OrderedList<Sheet> => {
  const field = orderBy?.field ?? 'REFERENCE';
  const isDescending = orderBy?.direction === 'DESC';
  return {
    order: `SHEET_${field}`,
    nodes: isDescending ? nodes.reverse() : nodes,
    positionOf: (sheet) => sheetPosition(field, sheet),
    isDescending,
  };
};

/** What the portal highlights, as it ordered them, then the others by reference. */
function inPortalOrder(nodes: readonly Sheet[], choice: PortalChoice): OrderedList<Sheet> {
  const positionOf = (sheet: Sheet): Position => {
    const rank = choice.highlightOf(sheet);
    const { key, id } = sheetPosition('REFERENCE', sheet);
    return { key: rank === null ? `1${key}` : `0${String(rank).padStart(6, '0')}`, id };
  };
  const isFirst = (sheet: Sheet): boolean => choice.highlightOf(sheet) !== null;
  const first = nodes
    .filter(isFirst)
    .sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
  const others = nodes.filter((sheet) => !isFirst(sheet));
  return { order: `PORTAL_${choice.portal.id}`, nodes: [...first, ...others], positionOf };
}

/** Reads sheets from one guide. */
export function createSheetLoader(guide: Guide) {
  const { sheets, sheetIndex } = guide;
  const withdrawn = guide.entities.withdrawnSheet;
  const byId = (id: string): Sheet | undefined => sheets.get(id);
  const byIdOrWithdrawn = (id: string): Sheet | WithdrawnSheet | undefined =>
    sheets.get(id) ?? withdrawn.get(id);

  // Uniqueness is the CMS's to keep; should two sheets carry one name, a current name wins over an old
  // one and a published sheet over a withdrawn one, so that every gateway gives the same answer.
  function byName(
    ids: readonly string[] = [],
    isCurrent: (sheet: Sheet | WithdrawnSheet) => boolean,
  ) {
    const found = ids.map(byIdOrWithdrawn).filter((sheet) => sheet !== undefined);
    const rank = (sheet: Sheet | WithdrawnSheet) =>
      (isCurrent(sheet) ? 0 : 2) + (sheets.has(sheet.id) ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0];
  }

  return {
    byId,
    byIdOrWithdrawn,
    byIds: (ids: readonly string[]): Sheet[] =>
      ids.map(byId).filter((sheet) => sheet !== undefined),
    bySlug: (slug: string) => byName(sheetIndex.bySlug.get(slug), (sheet) => sheet.slug === slug),
    byReference: (reference: string) =>
      byName(
        sheetIndex.byReference.get(fold(reference)),
        (sheet) => fold(sheet.reference) === fold(reference),
      ),

    /** @param isListed which sheets the list is about, before the caller's filter. */
    page(args: SheetListArgs, isListed: (sheet: Sheet) => boolean = () => true): SheetPage {
      const choice = findChoice(guide, args.portal);
      const tests = sheetTests(guide, args.filter ?? {});
      const passes = Object.values(tests).filter((test) => test !== undefined);
      const listed = sheetOrder(sheets, args.orderBy?.field ?? 'REFERENCE')
        .map(({ id }) => sheets.get(id)!)
        .filter((sheet) => isListed(sheet) && (choice?.admits(sheet) ?? true));
      const nodes = listed.filter((sheet) => passes.every((test) => test(sheet)));
      const list =
        choice && !args.orderBy ? inPortalOrder(nodes, choice) : inFieldOrder(nodes, args.orderBy);
      return { ...toConnection(list, args), facets: () => countFacets(guide, listed, tests) };
    },
  };
}

/** Sheets on which an agency works, as lead, as partner, or as either. */
export const worksOn =
  (agencyId: string, role?: AgencyRole | null) =>
  (sheet: Sheet): boolean =>
    (role !== 'PARTNER' && sheet.leadAgencyId === agencyId) ||
    (role !== 'LEAD' && sheet.partnerships.some((one) => one.agencyId === agencyId));
