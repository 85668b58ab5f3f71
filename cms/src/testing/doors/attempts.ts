import { concepts } from '../../concepts';
import { owned, type Attempt, type Own } from './attempt';
import { clashAttempts, inputAttempts } from './inputs';
import { mediaAttempts } from './media';
import type { OtherAgency } from './other-agency';
import { readingAttempts } from './reading';
import { relationAttempts } from './relations';
import { writingAttempts } from './writing';

/** Every door at which something of another agency might be reached, with that agency's ids. */
export const attemptsAt = (own: Own, other: OtherAgency): readonly Attempt[] => [
  ...owned.flatMap((concept) => readingAttempts(concept, other)),
  ...owned.flatMap((concept) => writingAttempts(concept, own, other)),
  ...clashAttempts(own, other),
  ...relationAttempts(own, other),
  ...inputAttempts(own, other),
  ...mediaAttempts(own, other),
  ...homeAttempts(other),
];

function homeAttempts({ ids }: OtherAgency): Attempt[] {
  const at = (door: string, query = ''): Attempt => ({
    door: `GET ${door}`,
    name: `GET ${door}${query}`,
    method: 'GET',
    path: `${door.replace(':contentType', concepts.sheet)}${query}`,
  });
  return [
    {
      door: 'GET /content-manager/single-types/:model',
      name: 'read the guide’s own texts, and more',
      method: 'GET',
      path: `/content-manager/single-types/${concepts.guide}?populate=*`,
    },
    at('/content-manager/homepage/recent-documents', '?action=update'),
    at('/content-manager/homepage/recent-documents', '?action=publish'),
    at('/content-manager/homepage/count-documents'),
    at('/admin/homepage/key-statistics'),
    {
      door: 'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
      name: 'follow the translation of a sheet',
      method: 'GET',
      path: `/i18n/ai-localization-jobs/collection-types/${concepts.sheet}/${ids.sheet}`,
    },
    at('/content-manager/preview/url/:contentType', `?documentId=${ids.sheet}&status=draft`),
    at('/content-manager/preview/url/:contentType', `?documentId=${ids.published}&status=draft`),
  ];
}
