import { concepts } from '../../concepts';
import { parseLines } from '../../text-list';
import { text } from '../feed/column';
import type { GuideRecord } from '../feed/record';
import { readRows, textOf, type Records, type Snapshot } from '../feed/snapshot';

/** The guide is alone of its kind: its id in the feed is this word. */
export const GUIDE_ID = 'guide';

export async function readGuide(snapshot: Snapshot): Promise<Records<GuideRecord>> {
  const [row] = await readRows(snapshot, concepts.guide, 'id');
  if (!row) return new Map();
  const record = {
    name: textOf(row, 'name'),
    summary: textOf(row, 'summary'),
    feeRule: textOf(row, 'fee_rule'),
    howItWorks: parseLines(text(row.how_it_works)),
  };
  return new Map([[GUIDE_ID, record]]);
}
