import type { SheetRecord } from '../api/feed/record';
import { toLines } from '../text-list';

const lists = [
  'needExamples',
  'deliverables',
  'notCovered',
  'steps',
  'beforeContact',
  'firstLevelIncludes',
  'keywords',
] as const;

/** Attributes of the content type. Links, sources and partnerships stay out: they weigh little. */
export function toSheetColumns(sheet: SheetRecord): Record<string, unknown> {
  const {
    reference,
    title,
    slug,
    summary,
    description,
    phases,
    supportTypes,
    beneficiaryTypes,
    contactModes,
  } = sheet;
  const {
    eligibility,
    feeModel,
    feeDetails,
    lastReviewedAt,
    reviewFrequency,
    titleStatus,
    feeStatus,
    isDemoData,
  } = sheet;
  return {
    ...{
      reference,
      title,
      slug,
      summary,
      description,
      phases,
      supportTypes,
      beneficiaryTypes,
      contactModes,
    },
    ...{
      eligibility,
      feeModel,
      feeDetails,
      lastReviewedAt,
      reviewFrequency,
      titleStatus,
      feeStatus,
      isDemoData,
    },
    ...Object.fromEntries(lists.map((name) => [name, toLines(sheet[name])])),
    relatedSheetIds: sheet.relatedSheets,
    replacedById: sheet.replacedBy,
  };
}
