import { join } from 'node:path';
import { graphql, type ExecutionResult } from 'graphql';
import { createContext } from '../context';
import { parseFeed } from '../feed/parse';
import { applyChanges, emptyGuide, type Guide } from '../guide/guide';
import { createSchema } from '../schema/schema';
import type { FeedLine } from './records';

export const schema = createSchema(join(__dirname, '../../../schema'));

/** The guide that a whole feed of these lines gives. */
export const aGuide = (lines: readonly FeedLine[], today = '2026-02-01'): Guide =>
  nextGuide(emptyGuide(today), lines, '1.1.mark');

/** The guide after these further lines. */
export function nextGuide(guide: Guide, lines: readonly FeedLine[], version: string): Guide {
  const texts = [...lines, { kind: 'cursor', cursor: version }].map((line) => JSON.stringify(line));
  return applyChanges(guide, parseFeed(texts).changes, { version });
}

/** Runs a query on a guide, without a port. */
export async function runQuery(
  guide: Guide,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const contextValue = createContext(guide, 'https://guide.example');
  const result = await graphql({ schema, source, variableValues, contextValue });
  // Plain objects, as a client reads them.
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

/** The data of a query that must succeed. */
export async function readQuery(
  guide: Guide,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { data, errors } = await runQuery(guide, source, variables);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data as Record<string, unknown>;
}

/** `extensions` of the only error of a query that must fail. */
export async function refusal(
  guide: Guide,
  source: string,
  variables: Record<string, unknown> = {},
) {
  const { errors } = await runQuery(guide, source, variables);
  if (errors?.length !== 1) throw new Error(`Expected one error, got ${errors?.length ?? 0}.`);
  return { message: errors[0]!.message, ...errors[0]!.extensions };
}
