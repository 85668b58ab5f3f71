/** What may be tuned, each by measure (`npm run bench:search`). */
export interface Tuning {
  /** Weight at which a document has said half of what repeating can say. */
  saturation: number;
  /** How much an intention pushes. */
  intention: number;
  /** How much a thing of the vocabulary counts beside a plain word. */
  thing: number;
  /** Share of the score kept by a document that answers a small part of the query. */
  coordination: number;
  /** Share of the best sheet’s score that its related sheets have at least: editors know what goes with what. */
  companion: number;
  /** Share of the best score below which a sheet is not an answer to the same question. */
  tail: number;
}

export const tuning: Tuning = {
  saturation: 6,
  intention: 0.25,
  thing: 1.3,
  coordination: 0.4,
  companion: 0.5,
  tail: 0.1,
};
