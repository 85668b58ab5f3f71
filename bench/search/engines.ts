import type { Guide } from '../../gateway/src/guide/guide';
import { answer, bestOf } from '../../gateway/src/search/search';
import type { Engine } from './metrics';

/** Sheets that an engine is asked for. */
export const ASKED = 20;

/** The guide's own search. */
export const ours =
  (guide: Guide): Engine =>
  (query) =>
    bestOf(answer(guide, query), ASKED).map(({ item }) => item.reference);
