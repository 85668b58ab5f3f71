/** What Strapi's store takes between an action and its reducers. */
type Middleware = () => (next: (action: unknown) => unknown) => (action: unknown) => unknown;

interface Patch {
  readonly type: string;
  readonly payload: { readonly queryCacheKey?: string };
}

const isEarlyAnswer = (action: unknown): boolean => {
  const { type, payload } = action as Partial<Patch>;
  return (
    type === 'adminApi/queries/queryResultPatched' &&
    (payload?.queryCacheKey ?? '').startsWith('getDocument(')
  );
};

/**
 * Strapi shows what is being saved as if it were saved, and what was there before when the server refuses: a form follows
 * what is shown, so what somebody typed was gone. The form now waits for the answer, which is asked for in any case.
 */
export const keepTypedValues: Middleware = () => (next) => (action) =>
  isEarlyAnswer(action) ? undefined : next(action);
