import { groupIds, type EntityKey } from '../journal/entity';

const NAMED = 3;

/** « sheet 2 (id, id), agency 1 (id) » within one line for the person on call. */
export function toWarning(drifts: readonly EntityKey[]): string {
  const kinds = [...groupIds(drifts)].map(
    ([kind, ids]) => `${kind} ${ids.length} (${nameFew(ids)})`,
  );
  return `The journal had missed ${drifts.length} changes, now journalled: ${kinds.join(', ')}. They were made around the CMS (SQL, an import, a restored table) or by its new version`;
}

const nameFew = (ids: readonly string[]): string =>
  [...ids.slice(0, NAMED), ...(ids.length > NAMED ? ['…'] : [])].join(', ');
