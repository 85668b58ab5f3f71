/** As the gateway answers a trial. */
export interface Outcome {
  readonly totalCount: number;
  readonly suggestion: string | null;
  readonly sheets: readonly FoundSheet[];
  readonly signposts: readonly { readonly title: string; readonly answeredBy: string }[];
}

export interface FoundSheet {
  readonly reference: string;
  readonly title: string;
  readonly explanation: readonly string[];
}

export interface Tried {
  readonly today: Outcome;
  readonly changed: Outcome;
}

/** Where a sheet of one list stands in the other: « nouvelle », « 3e auparavant », or nothing to say. */
export function moveOf({ reference }: FoundSheet, rank: number, before: Outcome): string | null {
  const past = before.sheets.findIndex((sheet) => sheet.reference === reference);
  if (past < 0) return 'nouvelle';
  if (past === rank) return null;
  return `${past + 1}${past === 0 ? 're' : 'e'} auparavant`;
}

export const toCountLabel = ({ totalCount }: Outcome): string => {
  if (totalCount === 0) return 'Aucune fiche';
  return totalCount === 1 ? '1 fiche' : `${totalCount} fiches`;
};
