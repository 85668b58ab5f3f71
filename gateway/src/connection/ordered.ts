/** A place in a total order: the key that orders, then the id that breaks ties. */
export interface Position {
  key: string;
  id: string;
}

// Code units, not a locale: every gateway and every Node version must order the same way.
const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

export const comparePositions = (left: Position, right: Position): number =>
  compareText(left.key, right.key) || compareText(left.id, right.id);

/** Index of the first position that is not before `target`. */
export function lowerBound(positions: readonly Position[], target: Position): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePositions(positions[middle]!, target) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same order with some positions taken out and others put in; the input is left as it is. */
export function reorder(
  positions: readonly Position[],
  removed: readonly Position[],
  added: readonly Position[],
): readonly Position[] {
  // Many changes at once: one sort beats many insertions.
  if (removed.length + added.length > 64) {
    const gone = new Set(removed.map((position) => position.id));
    return positions
      .filter((position) => !gone.has(position.id))
      .concat(added)
      .sort(comparePositions);
  }
  const next = positions.slice();
  for (const position of removed) {
    const index = lowerBound(next, position);
    if (next[index]?.id === position.id) next.splice(index, 1);
  }
  for (const position of added) next.splice(lowerBound(next, position), 0, position);
  return next;
}
