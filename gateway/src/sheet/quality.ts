import type { Sheet } from './model';

// What makes a sheet useful to a reader, beyond what the CMS demands of every sheet.
const usefulParts: ((sheet: Sheet) => boolean)[] = [
  (sheet) => sheet.description.blocks.length > 0,
  (sheet) => sheet.needExamples.length >= 4,
  (sheet) => sheet.deliverables.length > 0,
  (sheet) => sheet.notCovered.length > 0,
  (sheet) => sheet.steps.length > 0,
  (sheet) => sheet.beforeContact.length > 0,
  (sheet) => sheet.firstLevelIncludes.length > 0,
  (sheet) => sheet.contactIds.length > 0,
  (sheet) => sheet.keywords.length >= 3,
  (sheet) => sheet.supportTypes.length > 0 && sheet.beneficiaryTypes.length > 0,
  (sheet) => sheet.relatedSheetIds.length > 0,
  (sheet) => sheet.lastReviewedAt !== null,
];

/** Share of the useful parts that are filled, from 0 to 100. */
export const qualityScore = (sheet: Sheet): number =>
  Math.round((100 * usefulParts.filter((isFilled) => isFilled(sheet)).length) / usefulParts.length);
