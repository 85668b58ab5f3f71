/** One code of an enumeration, and several: stored as codes, shown with their French labels by the admin. */
export const choiceFields = [
  {
    name: 'choice',
    type: 'string' as const,
    inputSize: { default: 6 as const, isResizable: true },
  },
  {
    name: 'choices',
    type: 'json' as const,
    inputSize: { default: 12 as const, isResizable: true },
  },
];
