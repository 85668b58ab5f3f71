import { richTextToText } from '../rich-text/model';
import type { SearchField } from '../schema/resolvers.generated';
import type { Sheet } from '../sheet/model';
import type { Signpost } from '../signpost/model';

/** A text of a sheet that search reads by itself: a title, one need, one keyword… */
export interface Passage {
  field: SearchField;
  text: string;
}

const passage =
  (field: SearchField) =>
  (text: string): Passage => ({ field, text });

/** What names a sheet's subject by itself: its title, and each of its needs. */
export const subjectsOf = (sheet: Sheet): Passage[] => [
  { field: 'TITLE', text: sheet.title },
  ...sheet.needExamples.map(passage('NEED')),
];

/** What is short enough to be shown whole. Not what a sheet does not cover: that would lead to the wrong door. */
export const shortPassagesOf = (sheet: Sheet): Passage[] => [
  ...subjectsOf(sheet),
  ...sheet.keywords.map(passage('KEYWORD')),
  { field: 'SUMMARY', text: sheet.summary },
  ...sheet.deliverables.map(passage('DELIVERABLE')),
];

export const descriptionOf = (sheet: Sheet): Passage[] =>
  richTextToText(sheet.description).split('\n').map(passage('DESCRIPTION'));

/** What search reads of a sheet. */
export const passagesOf = (sheet: Sheet): Passage[] => [
  ...shortPassagesOf(sheet),
  ...descriptionOf(sheet),
];

/** What search reads of a signpost: its terms are to it what keywords are to a sheet. */
export const passagesOfSignpost = (signpost: Signpost): Passage[] => [
  { field: 'TITLE', text: signpost.title },
  ...signpost.needExamples.map(passage('NEED')),
  ...signpost.terms.map(passage('KEYWORD')),
];
