import { inputError } from '../errors';
import type { Guide } from '../guide/guide';
import { sheetTests, type SheetTest } from '../sheet/filter';
import type { Sheet } from '../sheet/model';
import { sheetCoverage } from '../territory/guide';
import { portalBySlug } from './guide';
import type { Portal, PortalFilter } from './model';

/** What a portal makes of the guide's list of sheets. */
export interface PortalChoice {
  portal: Portal;
  /** Whether the portal shows a sheet at all. */
  admits: SheetTest;
  /** Rank of a sheet among those to show first, from 0; null for the others. */
  highlightOf: (sheet: Sheet) => number | null;
}

/** What is named and is not in the guide keeps nothing, rather than everything. */
const namesOf = (
  ids: readonly string[],
  named: ReadonlyMap<string, { readonly slug: string }>,
): string[] => ids.map((id) => named.get(id)?.slug ?? id);

function filterTests(guide: Guide, filter: PortalFilter): SheetTest[] {
  const { territoryId } = filter;
  const { theme: themes, agency: agencies } = guide.entities;
  const tests = sheetTests(guide, {
    themes: namesOf(filter.themeIds, themes),
    agencies: namesOf(filter.agencyIds, agencies),
    phases: filter.phases,
    feeModels: filter.feeModels,
  });
  // By identity: a commune and a former commune may share a code.
  const covers: SheetTest | undefined =
    territoryId === null
      ? undefined
      : (sheet) => sheetCoverage(guide, sheet, territoryId) !== 'NONE';
  return [...Object.values(tests), covers].filter((test) => test !== undefined);
}

export function choiceOf(guide: Guide, portal: Portal): PortalChoice {
  const tests = filterTests(guide, portal.filter);
  const excluded = new Set(portal.excludedSheetIds);
  const ranks = new Map(portal.highlightedSheetIds.map((id, rank) => [id, rank]));
  return {
    portal,
    admits: (sheet) => !excluded.has(sheet.id) && tests.every((test) => test(sheet)),
    highlightOf: ({ id }) => ranks.get(id) ?? null,
  };
}

/**
 * What the portal of this name makes of the guide; null without a name.
 * @throws GraphQLError `UNKNOWN_PORTAL` when no active portal has it: the whole guide would be another answer.
 */
export function findChoice(guide: Guide, slug: string | null | undefined): PortalChoice | null {
  if (slug == null) return null;
  const portal = portalBySlug(guide.entities.portal, slug);
  if (portal) return choiceOf(guide, portal);
  throw inputError({
    code: 'UNKNOWN_PORTAL',
    argument: 'portal',
    value: slug,
    remedy: 'Give the slug of an active portal, or no portal for the whole guide.',
  });
}
