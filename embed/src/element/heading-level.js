const lowest = 6;
const highest = 2;

const follows = (node, element) =>
  node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;

/**
 * The level that titles of an element begin at: what its page says by `heading-level`, else the one that comes after the
 * title above it.
 */
export function headingLevelOf(element) {
  const said = Number(element.getAttribute('heading-level'));
  if (said >= highest && said <= lowest) return Math.floor(said);
  const above = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((title) =>
    follows(title, element),
  );
  const last = above.at(-1);
  return last ? Math.min(lowest, Number(last.tagName[1]) + 1) : highest;
}
