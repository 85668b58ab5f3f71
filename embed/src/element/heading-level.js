const lowest = 6;
const highest = 2;

const precedes = (node, place) =>
  node.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;

/** The last title above a place: in its own tree, else in the trees that its host stands in. */
function titleAbove(place) {
  const root = place.getRootNode();
  const above = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((title) =>
    precedes(title, place),
  );
  return above.at(-1) ?? (root.host ? titleAbove(root.host) : undefined);
}

/**
 * The level that titles of an element begin at: what its page says by `heading-level`, else the one that comes after the
 * title above it.
 */
export function headingLevelOf(element) {
  const said = Number(element.getAttribute('heading-level'));
  if (said >= highest && said <= lowest) return Math.floor(said);
  const last = titleAbove(element);
  return last ? Math.min(lowest, Number(last.tagName[1]) + 1) : highest;
}
