import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

export interface SchemaChange {
  /** As GraphQL Inspector names it: `FIELD_REMOVED`. */
  type: string;
  /** What changed: `Sheet`, `Sheet.title`, `Query.sheet.slug`, `Phase.WORKS`, `@label`. */
  path: string;
  message: string;
  /** Breaks operations, may surprise who does not expect it, or is seen only by who looks for it. */
  level: 'breaking' | 'dangerous' | 'safe';
}

const levels = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const;

// Texts are read by people. What a field costs is not its form; limits say theirs in the changelog.
const isOfForm = ({ type }: { type: string }): boolean =>
  !/_DESCRIPTION_|^DIRECTIVE_USAGE_/.test(type);

/** What changed in the form of a schema; of a type or a directive that is new, itself alone. */
export async function compareSchemas(
  before: GraphQLSchema,
  now: GraphQLSchema,
): Promise<SchemaChange[]> {
  const changes = (await diff(before, now)).filter(isOfForm).map((change) => ({
    type: change.type,
    path: change.path ?? '',
    message: change.message,
    level: levels[change.criticality.level],
  }));
  const added = new Set(
    changes.filter(({ type }) => /^(TYPE|DIRECTIVE)_ADDED$/.test(type)).map(({ path }) => path),
  );
  return changes.filter(({ path }) => added.has(path) || !added.has(path.split('.')[0]!));
}
