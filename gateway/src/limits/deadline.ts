import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { limitError } from '../errors';

/** What an operation that must end in time carries as part of its context. */
export interface Timed {
  /** In the milliseconds of `performance.now()`. */
  deadline?: number;
  limitSeconds?: number;
}

export const tooLongError = (limitSeconds: number) =>
  limitError({
    code: 'OPERATION_TOO_LONG',
    counted: 'time of the operation in seconds',
    value: null,
    limit: limitSeconds,
    remedy: 'Ask for less at once, or again later.',
    status: 503,
    headers: { 'retry-after': '10' },
  });

/**
 * Looks at the clock before each object that a resolver gives: resolvers read memory without a pause, so that no timer
 * would end them.
 */
export function watchDeadline(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type)))
        field.resolve = inTime(field.resolve ?? defaultFieldResolver);
  }
}

const inTime =
  (resolve: GraphQLFieldResolver<unknown, Timed>): GraphQLFieldResolver<unknown, Timed> =>
  (parent, args, context, info) => {
    const { deadline, limitSeconds = 0 } = context;
    if (deadline !== undefined && performance.now() > deadline) throw tooLongError(limitSeconds);
    return resolve(parent, args, context, info);
  };
