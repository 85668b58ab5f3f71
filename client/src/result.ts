/** One error of an operation, as the guide tells it. */
export interface GuideGraphQLError {
  message: string;
  /** What the reference of the schema lists: `COST_TOO_HIGH`, `BAD_CURSOR`… */
  code: string;
  path?: readonly (string | number)[];
}

/** Why there is no whole answer. */
export type GuideError<Data = unknown> =
  /** The guide was not reached. */
  | { kind: 'network'; cause: unknown }
  /** It did not answer in time, or whoever asked no longer waits. */
  | { kind: 'timeout' }
  | { kind: 'aborted' }
  /** Too much in a minute: ask again after these seconds. */
  | { kind: 'limited'; retryAfterSeconds: number }
  /** Something that is not the guide answered, a proxy for example. */
  | { kind: 'http'; status: number }
  /** The guide refused, or could answer in part only. */
  | { kind: 'graphql'; errors: readonly GuideGraphQLError[]; data: Data | null };

/** An answer is a value in both cases: nothing is thrown. */
export type GuideResult<Data> = { ok: true; data: Data } | { ok: false; error: GuideError<Data> };
