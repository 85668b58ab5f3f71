import { keepEntries, keepEntry, keepNamed } from './entries';
import { ownCounts, ownStatistics } from './home';
import {
  addFile,
  keepBulk,
  keepFile,
  keepFolder,
  keepParent,
  keepTarget,
  keepUpdates,
  listFiles,
  listFolders,
  ownTree,
} from './media';
import { nameRelated } from './name-related';
import { keepQuery, ofModel } from './query-paths';
import { pickRelation, showRelation } from './relations';
import { inOrder, type Door } from './visit';

const entries = 'content-manager/collection-types/:model';
const entry = `${entries}/:id`;
const single = 'content-manager/single-types/:model';

/** Of what is asked of entries, and of what is answered. */
const keepOthers = inOrder(keepQuery(ofModel), nameRelated);

/** One keeper for each way in: which entry is meant, and what is asked of it. */
const contentDoors: Readonly<Record<string, Door>> = {
  'GET /content-manager/init': 'open',
  'GET /content-manager/components': 'open',
  'GET /content-manager/components/:uid/configuration': 'open',
  'PUT /content-manager/components/:uid/configuration': 'network',
  'GET /content-manager/content-types': 'open',
  'GET /content-manager/content-types-settings': 'open',
  'GET /content-manager/content-types/:uid/configuration': 'open',
  'PUT /content-manager/content-types/:uid/configuration': 'network',
  'GET /content-manager/homepage/count-documents': ownCounts,
  // Through the Document Service, which is narrowed.
  'GET /content-manager/homepage/recent-documents': 'open',
  'GET /content-manager/preview/script': 'open',
  'GET /content-manager/preview/url/:contentType': keepNamed('documentId', 'contentType'),
  'GET /content-manager/relations/:model/:targetField': pickRelation,
  'GET /content-manager/relations/:model/:id/:targetField': showRelation,
  'POST /content-manager/uid/check-availability': 'network',
  'POST /content-manager/uid/generate': 'network',

  [`GET /${entries}`]: keepOthers,
  // What is created is made the agency's by the write itself.
  [`POST /${entries}`]: keepOthers,
  [`POST /${entries}/actions/publish`]: keepOthers,
  [`POST /${entries}/clone/:sourceId`]: inOrder(keepEntry('sourceId'), keepOthers),
  [`POST /${entries}/auto-clone/:sourceId`]: inOrder(keepEntry('sourceId'), keepOthers),
  [`GET /${entry}`]: inOrder(keepEntry('id'), keepOthers),
  [`PUT /${entry}`]: inOrder(keepEntry('id'), keepOthers),
  [`DELETE /${entry}`]: inOrder(keepEntry('id'), keepOthers),
  [`POST /${entry}/actions/publish`]: inOrder(keepEntry('id'), keepOthers),
  [`POST /${entry}/actions/unpublish`]: inOrder(keepEntry('id'), keepOthers),
  [`POST /${entry}/actions/discard`]: inOrder(keepEntry('id'), keepOthers),
  [`GET /${entry}/actions/countDraftRelations`]: inOrder(keepEntry('id'), keepOthers),
  [`GET /${entries}/actions/countManyEntriesDraftRelations`]: keepEntries,
  [`POST /${entries}/actions/bulkFindForValidation`]: inOrder(keepEntries, nameRelated),
  [`POST /${entries}/actions/bulkDelete`]: inOrder(keepEntries, keepOthers),
  [`POST /${entries}/actions/bulkPublish`]: inOrder(keepEntries, keepOthers),
  [`POST /${entries}/actions/bulkUnpublish`]: inOrder(keepEntries, keepOthers),

  [`GET /${single}`]: keepOthers,
  [`PUT /${single}`]: 'network',
  [`DELETE /${single}`]: 'network',
  [`GET /${single}/actions/countDraftRelations`]: 'network',
  [`POST /${single}/actions/discard`]: 'network',
  [`POST /${single}/actions/publish`]: 'network',
  [`POST /${single}/actions/unpublish`]: 'network',
};

const mediaDoors: Readonly<Record<string, Door>> = {
  'POST /upload': addFile,
  'POST /upload/files': keepTarget,
  'GET /upload/files': listFiles,
  'GET /upload/files/:id': keepFile,
  'PUT /upload/files/:id': inOrder(keepFile, keepTarget),
  'DELETE /upload/files/:id': keepFile,
  'POST /upload/files/:id/replace': inOrder(keepFile, keepTarget),
  'POST /upload/actions/bulk-delete': keepBulk,
  'POST /upload/actions/bulk-move': keepBulk,
  'POST /upload/actions/bulk-update': keepUpdates,
  'GET /upload/folders': listFolders,
  'POST /upload/folders': keepParent,
  'GET /upload/folders/:id': inOrder(keepFolder, listFolders),
  'PUT /upload/folders/:id': inOrder(keepFolder, keepParent),
  'GET /upload/folder-structure': ownTree,
  'GET /upload/configuration': 'open',
  'PUT /upload/configuration': 'network',
  'GET /upload/settings': 'network',
  'PUT /upload/settings': 'network',
  // The CMS would fetch any address, inside addresses too.
  'POST /upload/actions/upload-from-urls': 'network',
  'POST /upload/actions/generate-ai-metadata': 'network',
  'POST /upload/ai-metadata-jobs': 'network',
  'GET /upload/ai-metadata-jobs/latest': 'network',
  'GET /upload/ai-metadata-jobs/pending-count': 'network',
};

/** Asked by every form, though nothing is translated here. */
const translationDoor = 'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId';

/** Sessions, one's own profile, and what the pages of the administration need to be drawn. */
const openDoors = [
  'POST /admin/login',
  'POST /admin/logout',
  'POST /admin/access-token',
  'POST /admin/forgot-password',
  'POST /admin/reset-password',
  'POST /admin/register',
  'POST /admin/register-admin',
  'GET /admin/registration-info',
  'GET /admin/init',
  'GET /admin/information',
  'GET /admin/project-type',
  'GET /admin/project-settings',
  'GET /admin/license-trial-time-left',
  'GET /admin/guided-tour-meta',
  'GET /admin/homepage/layout',
  'PUT /admin/homepage/layout',
  'GET /admin/users/me',
  'PUT /admin/users/me',
  'GET /admin/users/me/permissions',
  'GET /admin/users/me/sessions',
  'DELETE /admin/users/me/sessions',
  'DELETE /admin/users/me/sessions/:sessionId',
  'POST /admin/permissions/check',
  'POST /guide/sign-in',
  // Reads the actor by itself, and tells an account of no agency why it sees nothing.
  'GET /guide/my-agency',
  'GET /guide/second-factor',
  'POST /guide/second-factor/start',
  'POST /guide/second-factor/confirm',
  'POST /guide/second-factor/recovery-codes',
  'POST /guide/second-factor/switch-off',
  'GET /i18n/locales',
  'GET /i18n/iso-locales',
  'GET /i18n/settings',
  'GET /admin/ai-feature-config',
] as const;

/**
 * What an account of an agency finds behind each route of the administration. A route that is not here is closed to it;
 * `doors.test.ts` names those that a later Strapi brings.
 */
export const doors: Readonly<Record<string, Door>> = {
  ...contentDoors,
  ...mediaDoors,
  ...Object.fromEntries(openDoors.map((name) => [name, 'open'] as const)),
  'GET /admin/homepage/key-statistics': ownStatistics,
  [translationDoor]: keepEntry('documentId', 'contentType'),
};
