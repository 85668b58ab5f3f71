import { orderedAgencies } from '../agency/guide';
import type { Agency } from '../agency/model';
import type { Guide } from '../guide/guide';
import { enumLabels } from '../schema/labels.generated';
import type { BeneficiaryType, FeeModel, Phase, SupportType } from '../schema/resolvers.generated';
import { orderedThemes } from '../theme/guide';
import type { Theme } from '../theme/model';
import type { SheetTests } from './filter';
import { agencyIdsOf, type Sheet } from './model';

/** Number of sheets for each value of each filter, without that filter's own selection. */
export interface SheetFacets {
  themes: { theme: Theme; count: number }[];
  agencies: { agency: Agency; count: number }[];
  phases: { phase: Phase; label: string; count: number }[];
  feeModels: { feeModel: FeeModel; label: string; count: number }[];
  supportTypes: { supportType: SupportType; label: string; count: number }[];
  beneficiaryTypes: { beneficiaryType: BeneficiaryType; label: string; count: number }[];
}

type Facet = keyof SheetFacets;

const valuesOf = (guide: Guide): Record<Facet, (sheet: Sheet) => Iterable<string>> => ({
  themes: (sheet) => themeIdsWithParents(guide, sheet),
  agencies: (sheet) => new Set(agencyIdsOf(sheet)),
  phases: (sheet) => sheet.phases,
  feeModels: (sheet) => [sheet.feeModel],
  supportTypes: (sheet) => sheet.supportTypes,
  beneficiaryTypes: (sheet) => sheet.beneficiaryTypes,
});

function themeIdsWithParents(guide: Guide, sheet: Sheet): Set<string> {
  const parents = sheet.themeIds.map((id) => guide.entities.theme.get(id)?.parentId);
  return new Set([...sheet.themeIds, ...parents.filter((id) => id != null)]);
}

type Counts = Record<Facet, Map<string, number>>;

// A sheet that fails no test counts everywhere; one that fails only one, in that filter's facet.
function countValues(guide: Guide, sheets: Iterable<Sheet>, tests: SheetTests): Counts {
  const facets = Object.entries(valuesOf(guide)) as [Facet, (sheet: Sheet) => Iterable<string>][];
  const counts = Object.fromEntries(facets.map(([facet]) => [facet, new Map()])) as Counts;
  for (const sheet of sheets) {
    const failed = failedTests(tests, sheet);
    if (failed.length > 1) continue;
    for (const [facet, values] of facets)
      if (failed.length === 0 || failed[0] === facet)
        for (const value of values(sheet))
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}

const failedTests = (tests: SheetTests, sheet: Sheet): string[] =>
  Object.entries(tests).flatMap(([field, test]) => (test && !test(sheet) ? [field] : []));

const inEnumOrder = <Code extends string>(
  labels: Record<Code, string>,
  counts: Map<string, number>,
) =>
  (Object.entries(labels) as [Code, string][]).flatMap(([code, label]) =>
    counts.has(code) ? [{ code, label, count: counts.get(code)! }] : [],
  );

/** @param sheets every sheet of the list before the filter's tests. */
export function countFacets(guide: Guide, sheets: Iterable<Sheet>, tests: SheetTests): SheetFacets {
  const counts = countValues(guide, sheets, tests);
  const { theme: themes, agency: agencies } = guide.entities;
  return {
    themes: orderedThemes(themes).flatMap((theme) => {
      const count = counts.themes.get(theme.id);
      return count ? [{ theme, count }] : [];
    }),
    agencies: orderedAgencies(agencies).flatMap((agency) => {
      const count = counts.agencies.get(agency.id);
      return count ? [{ agency, count }] : [];
    }),
    phases: inEnumOrder(enumLabels.Phase, counts.phases).map(({ code, ...rest }) => ({
      phase: code,
      ...rest,
    })),
    feeModels: inEnumOrder(enumLabels.FeeModel, counts.feeModels).map(({ code, ...rest }) => ({
      feeModel: code,
      ...rest,
    })),
    supportTypes: inEnumOrder(enumLabels.SupportType, counts.supportTypes).map(
      ({ code, ...rest }) => ({ supportType: code, ...rest }),
    ),
    beneficiaryTypes: inEnumOrder(enumLabels.BeneficiaryType, counts.beneficiaryTypes).map(
      ({ code, ...rest }) => ({ beneficiaryType: code, ...rest }),
    ),
  };
}
