import { z } from 'zod';
import { text, texts } from '../feed/record';
import type { GuideText } from './model';

const record = z.object({ name: text, summary: text, feeRule: text, howItWorks: texts });

export const parseGuideText = (id: string, value: unknown): GuideText => ({
  id,
  ...record.parse(value),
});
