import { portalStylesheetPath, toPortalStylesheet } from '@idm/embed';
import type { FastifyInstance } from 'fastify';
import type { Guide } from '../guide/guide';
import { portalBySlug } from '../portal/guide';

const forEver = 'public, max-age=31536000, immutable';

/**
 * The colours of portals, which the schema gives too. What is asked for under the address of other colours, by a page that
 * stayed open, has those of today, and is not kept.
 */
export function servePortalColours(app: FastifyInstance, guide: () => Guide): void {
  app.get<{ Params: { slug: string; file: string } }>(
    portalStylesheetPath,
    async (request, reply) => {
      const { slug, file } = request.params;
      const portal = portalBySlug(guide().entities.portal, slug);
      const sheet = portal && toPortalStylesheet(portal.slug, portal.colours);
      if (!sheet || !/^couleurs\.[0-9a-f]{12}\.css$/.test(file)) return reply.callNotFound();
      const isCurrent = sheet.path.endsWith(`/${file}`);
      return reply
        .type(sheet.contentType)
        .headers({
          'cache-control': isCurrent ? forEver : 'no-cache',
          'x-content-type-options': 'nosniff',
          // A page in a sandboxed iframe has no origin: its style comes from « another ».
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        })
        .send(sheet.body);
    },
  );
}
