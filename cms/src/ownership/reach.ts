import type { Concept } from '../concepts';
import type { Actor } from './actor';
import { ownerColumns } from './ownership';

/** Matches no agency: columns hold uuids. */
export const NOBODY = 'nobody';

type Filter = Readonly<Record<string, unknown>>;

/** Entries of this concept that the actor may read and name. Null: all of them. */
export function reachOf(actor: Actor, concept: Concept): Filter | null {
  const columns = ownerColumns(concept);
  const agency = boundOf(actor);
  if (agency === null || columns.length === 0) return null;
  return { $or: columns.map((column) => ({ [column]: agency })) };
}

/** The agency that an actor's reach is bound to; null when it is not bound. */
export function boundOf(actor: Actor): string | null {
  if (actor.kind === 'agency') return actor.agency.uuid;
  return actor.kind === 'nobody' ? NOBODY : null;
}

export const isBound = (actor: Actor): boolean => boundOf(actor) !== null;
