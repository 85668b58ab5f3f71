/** The schema and what goes with it, told to developers. The gateway fills it from the schema itself. */
export interface Reference {
  concepts: ConceptReference[];
  examples: Example[];
  limits: { label: string; value: number }[];
  errors: ErrorCodeReference[];
  releases: ReleaseReference[];
  pageSize: { default: number; max: number };
  /** What one caller may spend in a minute; 0: no limit. */
  costPerMinute: number;
  requestCost: number;
  isIntrospectionOpen: boolean;
}

/** What one file of the schema holds. */
export interface ConceptReference {
  /** As the file is named: `rich-text`. */
  slug: string;
  title: string;
  /** Fields of `Query`. */
  queries: FieldReference[];
  types: TypeReference[];
  directives: DirectiveReference[];
}

export type TypeKind = 'object' | 'interface' | 'union' | 'input' | 'enum' | 'scalar';

export interface TypeReference {
  name: string;
  kind: TypeKind;
  description: string;
  /** Interfaces of an object; types of a union or of an interface. */
  relatives: string[];
  fields: FieldReference[];
  values: ValueReference[];
}

/** A type as a field names it: what surrounds its name says lists and what is never absent. */
export interface TypeUse {
  before: string;
  name: string;
  after: string;
}

export interface ArgumentReference {
  name: string;
  type: TypeUse;
  description: string;
  /** As GraphQL writes it. */
  defaultValue: string | null;
  deprecation: string | null;
}

export interface FieldReference extends ArgumentReference {
  /** `Sheet.title`. */
  coordinate: string;
  args: ArgumentReference[];
  cost: CostReference | null;
}

/** What a field adds to the cost of an operation; absent for what costs nothing. */
export interface CostReference {
  weight: number;
  /** How many times it is counted, when it is a list or holds one. */
  times: { assumed: number | null; args: readonly string[] } | null;
}

export interface ValueReference {
  name: string;
  label: string;
  description: string;
  deprecation: string | null;
}

export interface DirectiveReference {
  name: string;
  description: string;
  args: ArgumentReference[];
}

export interface Example {
  /** As addresses name it: `/graphql#fiches-eau-potable`. */
  slug: string;
  title: string;
  /** Why one would ask it, in a sentence or two. */
  note: string;
  query: string;
  variables: Record<string, unknown>;
}

export interface ErrorCodeReference {
  code: string;
  meaning: string;
  remedy: string;
}

export interface ReleaseReference {
  /** Absent of what no release has yet. */
  version: string | null;
  date: string | null;
  sections: { title: string; items: string[] }[];
}
