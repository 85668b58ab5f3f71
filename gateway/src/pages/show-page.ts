import type { Ask, Page, PageRequest, View } from '@idm/embed';
import { execute, getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import type { Guide } from '../guide/guide';
import type { CostOf } from '../limits/cost';

type Variables = Record<string, unknown>;

/** Counts what a document costs to who asks. @throws GraphQLError when it is more than what is left. */
export type Charge = (document: DocumentNode, variables: Variables) => Promise<void>;

// What an address asks is not counted: a link is followed by whoever it was sent to.
export const forFree: Charge = async () => undefined;

export interface PageParts {
  schema: GraphQLSchema;
  /** @throws GraphQLError when the preview token is refused. */
  contextFor: (previewToken: string | undefined) => Promise<Context>;
}

/** What a request means in the guide that answers it: whose portal a frame is. */
export type Settle = (request: PageRequest, guide: Guide) => PageRequest;

/** A form is a search, as dear as over `/graphql`, and counts like it. */
export const createCharge =
  (costOf: CostOf, spend: (cost: number) => Promise<unknown>): Charge =>
  async (document, variables) => {
    const operation = getOperationAST(document);
    if (operation) await spend(costOf({ document, operation, variables }));
  };

/** What the schema answers to a document has the shape that codegen gave to that document. */
const createAsk =
  (schema: GraphQLSchema, contextValue: Context, charge: Charge): Ask =>
  async <Data>(document: DocumentNode, variableValues: Variables) => {
    await charge(document, variableValues);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data as Data;
  };

/** Asks one version of the guide, for free. @throws GraphQLError when there is no guide yet. */
export const openGuide = async ({ schema, contextFor }: PageParts): Promise<Ask> =>
  createAsk(schema, await contextFor(undefined), forFree);

/**
 * One page, from one version of the guide.
 * @throws GraphQLError when what was asked cannot be answered.
 */
export async function showPage(
  page: Page,
  request: PageRequest,
  { schema, contextFor, charge, settle }: PageParts & { charge: Charge; settle: Settle },
): Promise<View> {
  const context = await contextFor(request.preview?.token);
  const settled = settle(request, context.guide);
  const ask = createAsk(schema, context, charge);
  const prepared = await page.prepare?.(settled, ask);
  const data = await ask(page.document, page.toVariables(settled, prepared));
  const followToken = context.searchLog?.followToken() ?? null;
  return page.toView(data, { ...settled, followToken }, prepared);
}
