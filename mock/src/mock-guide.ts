/** What a front end asked, as a test reads it. */
export interface MockRequest {
  method: string;
  /** Name of the operation; null when it has none, or when nothing could be read. */
  operation: string | null;
  variables: Record<string, unknown>;
}

/** What happens to requests, instead of an answer or before it. The kinds are those of the client's errors. */
export type Incident = {
  /** Name of the operation that it happens to; any when absent. */
  operation?: string;
  /** How many requests it happens to; all of them, until `reset`, when absent. */
  times?: number;
} & (
  | { kind: 'network' }
  | { kind: 'slow'; milliseconds: number }
  /** Too much was asked in a minute. */
  | { kind: 'limited'; retryAfterSeconds: number }
  /** Something that is not the guide answers, a proxy for example. */
  | { kind: 'http'; status: number }
  /** The guide has not been read yet. */
  | { kind: 'starting' }
);

/** A sheet is known by its reference, an agency by its slug, a theme by its code. */
export type EditableKind = 'sheet' | 'agency' | 'theme';

/** Fields of a record under the names that the CMS's feed has: mostly the schema's, other entities by their id. */
export type RecordFields = Readonly<Record<string, unknown>>;

export interface MockGuideOptions {
  /** Origin of the pages that `Sheet.url` leads to, without a final slash; `https://guide.example` when not said. */
  publicUrl?: string;
}

/** A guide for the tests of a front end. */
export interface MockGuide {
  /** Where the schema is, for `fetch`: nothing is asked of the network. */
  readonly url: string;
  /** To give to `createGuideClient`, or to any other client: it answers from this process. */
  readonly fetch: typeof fetch;
  /** What was asked since the beginning or since `reset`, the oldest first. */
  readonly requests: readonly MockRequest[];
  /** Makes something happen to requests. */
  simulate: (incident: Incident) => void;
  /**
   * Makes a field fail, until `reset`, as a fault of the guide’s would.
   * @param coordinate a type and its field: `Sheet.contacts`.
   */
  breakField: (coordinate: string) => void;
  /**
   * Changes an entity as its editor would.
   * @throws Error when there is none, or when the guide could not show it.
   */
  edit: (kind: EditableKind, key: string, fields: RecordFields) => void;
  /** Withdraws a sheet, by its reference, for another one when `replacedBy` says its reference. `at` is ISO 8601. */
  withdrawSheet: (reference: string, options?: { replacedBy?: string; at?: string }) => void;
  /** The guide as it was recorded, and nothing that happens to it. */
  reset: () => void;
  /** Answers by HTTP too, on the loopback: resolves to the address of the schema. A free port when 0. */
  listen: (port?: number) => Promise<string>;
  /** Stops listening. */
  close: () => Promise<void>;
}
