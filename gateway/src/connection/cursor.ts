import { inputError } from '../errors';
import type { Position } from './ordered';

/**
 * A cursor is a place in an order, not a row: it still works when the row it came from has moved or gone.
 * Encoded as base64url JSON `[order, key, id]`; opaque to callers.
 */
export const encodeCursor = (order: string, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url');

export function decodeCursor(order: string, argument: string, cursor: string): Position {
  const [name, key, id] = parseCursor(cursor) ?? [];
  if (name === order && key !== undefined && id !== undefined) return { key, id };
  throw inputError({
    code: 'BAD_CURSOR',
    argument,
    value: cursor,
    remedy: `Pass a cursor read from pageInfo or from an edge of this list, in order ${order}; or none.`,
  });
}

function parseCursor(cursor: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isCursor = Array.isArray(value) && value.length === 3;
    return isCursor && value.every((part) => typeof part === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
