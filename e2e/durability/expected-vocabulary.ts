import type { Row } from '../../cms/src/testing/open-database';
import type { Answer } from './answer';
import { flag, instant, lines, text } from './columns';

export const expectVocabulary = (row: Row): Answer => ({
  kind: row.kind,
  direction: row.direction,
  terms: lines(row, 'terms'),
  targets: lines(row, 'targets'),
});

export const expectSignpost = (row: Row): Answer => ({
  title: text(row, 'title'),
  terms: lines(row, 'terms'),
  needExamples: lines(row, 'need_examples'),
  answeredBy: text(row, 'answered_by'),
  whatToDo: text(row, 'what_to_do'),
  url: text(row, 'url'),
  isDemoData: flag(row, 'is_demo_data'),
  updatedAt: instant(row.updated_at),
});
