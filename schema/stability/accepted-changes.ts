/** A change that breaks or may surprise, wanted all the same. */
export interface AcceptedChange {
  /** As `npm run check:schema` names them. */
  type: string;
  path: string;
  /** For whoever reads the next release's notes. */
  reason: string;
}

/** Since the last release: emptied when the next one is recorded. */
export const acceptedChanges: readonly AcceptedChange[] = [
  {
    type: 'FIELD_ARGUMENT_ADDED',
    path: 'Query.sheets.portal',
    reason: 'An optional argument: without it, the list is what it was.',
  },
];
