import { LIST, list, ownOf, type Attempt, type Own, type Owned } from './attempt';
import type { OtherAgency } from './other-agency';

export function writingAttempts(concept: Owned, own: Own, other: OtherAgency): Attempt[] {
  const ids = concept === 'sheet' ? [other.ids.sheet, other.ids.published] : [other.ids[concept]];
  const change = { title: 'Pris', label: 'Pris', role: 'Pris', acceptance: 'ACCEPTED' };
  const at = (door: string, method: string, path: string, body?: object): Attempt => ({
    door: `${method} ${LIST}${door}`,
    name: `${method} ${door || '/'} on a ${concept}${JSON.stringify(body ?? '')}`,
    method,
    path: `${list(concept)}${path}`,
    ...(body ? { body } : {}),
  });
  const single = ids.flatMap((id) => [
    at('/:id', 'PUT', `/${id}`, change),
    at('/:id', 'PUT', `/${id}?status=published`, change),
    at('/:id', 'DELETE', `/${id}`),
    at('/:id', 'DELETE', `/${id}?locale=*`),
    at('/:id/actions/publish', 'POST', `/${id}/actions/publish`, change),
    at('/:id/actions/unpublish', 'POST', `/${id}/actions/unpublish`, { discardDraft: true }),
    at('/:id/actions/discard', 'POST', `/${id}/actions/discard`, {}),
    at('/clone/:sourceId', 'POST', `/clone/${id}`, change),
    at('/auto-clone/:sourceId', 'POST', `/auto-clone/${id}`, change),
  ]);
  return [...single, ...bulkAttempts(ids, at), ...bulkAttempts([ownOf(own, concept), ...ids], at)];
}

function bulkAttempts(
  documentIds: readonly string[],
  at: (door: string, method: string, path: string, body?: object) => Attempt,
): Attempt[] {
  const bulks = ['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation'];
  return bulks.map((action) =>
    at(`/actions/${action}`, 'POST', `/actions/${action}`, { documentIds }),
  );
}
