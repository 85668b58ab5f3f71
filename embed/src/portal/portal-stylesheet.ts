import { createHash } from 'node:crypto';

import { framePrefix } from '../frame/frame-request';
import type { Asset } from '../page/asset';

/** `#rrggbb`; null for the guide's own. */
export interface PortalColours {
  accent: string | null;
  link: string | null;
  accentDark: string | null;
  linkDark: string | null;
}

/** What is read on an accent of each scheme, as in `tokens.css`: the CMS holds the accent to it. */
const onAccent = { light: '#fff', dark: '#062230' };

const toProperties = ({ accent, link, accentDark, linkDark }: PortalColours) =>
  Object.entries({
    '--idm-accent': accent,
    '--idm-on-accent': accent && onAccent.light,
    '--idm-link': link,
    '--idm-accent-dark': accentDark,
    '--idm-on-accent-dark': accentDark && onAccent.dark,
    '--idm-link-dark': linkDark,
  }).filter(([, value]) => value !== null);

export const portalStylesheetPath = `${framePrefix}/portail/:slug/:file`;

/**
 * The colours of a portal, as `tokens.css` reads them: at an address of their own, since nothing inline is styled here, and
 * of their content, so that browsers may keep them. Null when the portal has the guide's colours.
 */
export function toPortalStylesheet(slug: string, colours: PortalColours): Asset | null {
  const properties = toProperties(colours);
  if (properties.length === 0) return null;
  const body = `:root{${properties.map(([name, value]) => `${name}:${value}`).join(';')}}\n`;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return {
    path: `${framePrefix}/portail/${slug}/couleurs.${hash}.css`,
    contentType: 'text/css; charset=utf-8',
    body,
  };
}
