import type { Guide } from '../../gateway/src/guide/guide';
import { richTextToText } from '../../gateway/src/rich-text/model';

/** What every engine reads of a sheet: the same texts as ours, the vocabulary aside, which none of them can read. */
export interface SheetTexts {
  id: string;
  title: string;
  needs: string;
  keywords: string;
  summary: string;
  deliverables: string;
  description: string;
}

export const fields = [
  'title',
  'needs',
  'keywords',
  'summary',
  'deliverables',
  'description',
] as const;

export const textsOf = (guide: Guide): SheetTexts[] =>
  [...guide.sheets.values()].map((sheet) => ({
    id: sheet.reference,
    title: sheet.title,
    needs: sheet.needExamples.join('\n'),
    keywords: sheet.keywords.join('\n'),
    summary: sheet.summary,
    deliverables: sheet.deliverables.join('\n'),
    description: richTextToText(sheet.description),
  }));
