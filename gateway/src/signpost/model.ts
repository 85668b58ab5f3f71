/** A need that the network does not serve, and who does: better than a search that finds nothing. */
export interface Signpost {
  id: string;
  title: string;
  /** Objects whose name leads here, as in the vocabulary. */
  terms: readonly string[];
  needExamples: readonly string[];
  /** A body or a function, never a person. */
  answeredBy: string;
  whatToDo: string;
  url: string | null;
  isDemoData: boolean;
  updatedAt: string;
}
