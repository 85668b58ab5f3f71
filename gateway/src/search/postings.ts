import { toStem } from './analysis/form';

/**
 * For each form, the documents that hold it, what it weighs in each, and where. Written once, never changed.
 * `starts[term]` to `starts[term + 1]` are a form's documents; `positionStarts` does the same for a document's positions.
 */
export interface Postings {
  /** Rank of each form in `starts`. */
  terms: ReadonlyMap<string, number>;
  /** Forms of each family of words. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** All forms in order, to find those that begin alike. */
  sorted: readonly string[];
  starts: Uint32Array;
  documents: Uint16Array;
  /** Number of times in a document, each counted by its field and by the field's length. */
  weights: Float32Array;
  positionStarts: Uint32Array;
  positions: Uint16Array;
}

export const LAST_POSITION = 65_535;

/** Collects the words of documents, then packs them. */
export function createCollector() {
  const ids = new Map<string, number>();
  const terms: number[] = [];
  const documents: number[] = [];
  const weights: number[] = [];
  const positions: number[] = [];

  return {
    /** @param document numbers only go up. */
    add(form: string, document: number, weight: number, position: number): void {
      let id = ids.get(form);
      if (id === undefined) ids.set(form, (id = ids.size));
      terms.push(id);
      documents.push(document);
      weights.push(weight);
      positions.push(Math.min(position, LAST_POSITION));
    },

    pack(): Postings {
      const sorted = [...ids.keys()].sort();
      const rankOf = new Uint32Array(ids.size);
      sorted.forEach((form, rank) => (rankOf[ids.get(form)!] = rank));
      // A counting sort: words by form, and still by document and position within each.
      const ends = new Uint32Array(ids.size + 1);
      for (const id of terms) ends[rankOf[id]! + 1]! += 1;
      for (let rank = 0; rank < ids.size; rank += 1) ends[rank + 1]! += ends[rank]!;
      const next = ends.slice();
      const order = new Uint32Array(terms.length);
      terms.forEach((id, word) => (order[next[rankOf[id]!]!++] = word));

      const writer = createWriter(terms.length, terms.length);
      sorted.forEach((form, rank) => {
        writer.startTerm(form);
        for (let at = ends[rank]!; at < ends[rank + 1]!; at += 1) {
          const word = order[at]!;
          writer.add(documents[word]!, weights[word]!, positions[word]!);
        }
      });
      return writer.finish();
    },
  };
}

/** Writes postings in the order of their forms, documents and positions. */
export function createWriter(mostPostings: number, mostPositions: number) {
  const sorted: string[] = [];
  const starts: number[] = [];
  const documents = new Uint16Array(mostPostings);
  const weights = new Float32Array(mostPostings);
  const positionStarts = new Uint32Array(mostPostings + 1);
  const positions = new Uint16Array(mostPositions);
  let posting = 0;
  let place = 0;
  let pending = '';
  let isNew = true;

  return {
    startTerm(form: string): void {
      pending = form;
      isNew = true;
    },
    add(document: number, weight: number, position: number): void {
      if (isNew) {
        sorted.push(pending);
        starts.push(posting);
      }
      if (isNew || documents[posting - 1] !== document) {
        documents[posting] = document;
        positionStarts[posting] = place;
        posting += 1;
      }
      isNew = false;
      weights[posting - 1]! += weight;
      positions[place++] = position;
    },
    finish(): Postings {
      positionStarts[posting] = place;
      return {
        terms: new Map(sorted.map((form, term) => [form, term])),
        stems: familiesOf(sorted),
        sorted,
        starts: Uint32Array.from([...starts, posting]),
        documents: documents.slice(0, posting),
        weights: weights.slice(0, posting),
        positionStarts: positionStarts.slice(0, posting + 1),
        positions: positions.slice(0, place),
      };
    },
  };
}

function familiesOf(sorted: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const form of sorted) {
    const stem = toStem(form);
    const family = stems.get(stem);
    if (family) family.push(form);
    else stems.set(stem, [form]);
  }
  return stems;
}
