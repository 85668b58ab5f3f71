import { agencyBySlug } from '../agency/guide';
import { foldedWords } from '../fold';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import { richTextToText } from '../rich-text/model';
import type { SheetFilter } from '../schema/resolvers.generated';
import { findTerritory, sheetCoverage } from '../territory/guide';
import { themeFamily } from '../theme/guide';
import { agencyIdsOf, type Sheet } from './model';

export type SheetTest = (sheet: Sheet) => boolean;

/** What each field of a filter asks of a sheet; a field that asks nothing has no test. */
export type SheetTests = { [Field in keyof SheetFilter]?: SheetTest };

const anyOf = <Value>(
  wanted: readonly Value[] | null | undefined,
  valuesOf: (sheet: Sheet) => readonly Value[],
): SheetTest | undefined =>
  wanted?.length ? (sheet) => valuesOf(sheet).some((value) => wanted.includes(value)) : undefined;

function themeTest(
  guide: Guide,
  names: readonly string[] | null | undefined,
): SheetTest | undefined {
  if (!names?.length) return undefined;
  const wanted = new Set(names.flatMap((name) => themeFamily(guide.entities.theme, name)));
  return (sheet) => sheet.themeIds.some((id) => wanted.has(id));
}

function agencyTest(
  guide: Guide,
  slugs: readonly string[] | null | undefined,
): SheetTest | undefined {
  const wanted = slugs?.map((slug) => agencyBySlug(guide.entities.agency, slug)?.id ?? '');
  return anyOf(wanted, agencyIdsOf);
}

function territoryTest(guide: Guide, code: string | null | undefined): SheetTest | undefined {
  if (code == null) return undefined;
  const territory = findTerritory(guide, code, 'filter.territory');
  return (sheet) => territory !== undefined && sheetCoverage(guide, sheet, territory.id) !== 'NONE';
}

// The words of the sheet, a space before each.
const foldedTextOf = derived(
  (sheet: Sheet): string =>
    ` ${foldedWords(
      [
        sheet.reference,
        sheet.title,
        sheet.summary,
        richTextToText(sheet.description),
        ...sheet.needExamples,
        ...sheet.deliverables,
        ...sheet.keywords,
      ].join('\n'),
    ).join(' ')}`,
);

function containsTest(text: string | null | undefined): SheetTest | undefined {
  const words = foldedWords(text ?? '');
  return words.length > 0
    ? (sheet) => words.every((word) => foldedTextOf(sheet).includes(` ${word}`))
    : undefined;
}

/** @throws GraphQLError `BAD_TERRITORY_CODE`. */
export const sheetTests = (guide: Guide, filter: SheetFilter): SheetTests => ({
  themes: themeTest(guide, filter.themes),
  agencies: agencyTest(guide, filter.agencies),
  phases: anyOf(filter.phases, (sheet) => sheet.phases),
  feeModels: anyOf(filter.feeModels, (sheet) => [sheet.feeModel]),
  supportTypes: anyOf(filter.supportTypes, (sheet) => sheet.supportTypes),
  beneficiaryTypes: anyOf(filter.beneficiaryTypes, (sheet) => sheet.beneficiaryTypes),
  territory: territoryTest(guide, filter.territory),
  contains: containsTest(filter.contains),
});
