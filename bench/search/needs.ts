import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A need, and the sheets that answer it: 3 the one to open, 2 and 1 good to see. None: nothing should answer. */
export interface GradedNeed {
  id: string;
  query: string;
  style: string;
  graded: Readonly<Record<string, number>>;
}

export const readNeeds = (): GradedNeed[] =>
  JSON.parse(readFileSync(join(__dirname, 'needs.json'), 'utf8')) as GradedNeed[];
