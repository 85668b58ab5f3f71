/**
 * Arrays that one question after the other writes in, as nothing waits within a question: as large as an index, they would
 * cost more to make and to forget than to fill. Who takes them leaves zeros where the next one expects them.
 */
export function reused<Arrays>(make: (size: number) => Arrays): (size: number) => Arrays {
  let kept = 0;
  let arrays = make(kept);
  return (size) => {
    if (size > kept) {
      kept = 2 * size;
      arrays = make(kept);
    }
    return arrays;
  };
}
