interface Raising<Item> {
  /** Of each document; those that are raised are written in it. */
  scores: Float64Array;
  /** Those that have a score. */
  documents: Uint32Array;
  idOf: (document: number) => string;
  itemOf: (document: number) => Item;
  /** Identities of what goes with an item, in the editors' order. */
  companionsOf: (item: Item) => readonly string[];
  documentOf: (id: string) => number | undefined;
  /** Share of the best score that its companions have at least. */
  share: number;
}

/** How much a companion's own score tells it from the others, and how much its place in the editors' list does. */
const AMONG = 0.1;
const FURTHER = 0.05;

/**
 * What goes with the best document comes along, behind it: an editor who relates two sheets knows more than their words.
 * @returns the documents that would not be so high by themselves.
 */
export function raiseCompanions<Item>(raising: Raising<Item>): ReadonlySet<number> {
  const { scores, documents, idOf, itemOf, companionsOf, documentOf, share } = raising;
  const raised = new Set<number>();
  const best = bestAmong(scores, documents, idOf);
  if (best === undefined) return raised;
  const least = scores[best]! * share;
  companionsOf(itemOf(best)).forEach((id, place) => {
    const document = documentOf(id);
    if (document === undefined || scores[document]! >= least) return;
    // Those that say something of it themselves first, then the editors' order.
    scores[document] = least + (scores[document]! - place * FURTHER * least) * AMONG;
    raised.add(document);
  });
  return raised;
}

/** The best document, the first by identity among equals; undefined when none scored. */
function bestAmong(
  scores: Float64Array,
  documents: Uint32Array,
  idOf: (document: number) => string,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const document of documents) {
    const one = scores[document]!;
    if (one < most || one === 0) continue;
    if (best === undefined || one > most || idOf(document) < idOf(best)) best = document;
    most = one;
  }
  return best;
}
