import { frameNames, toPortalStylesheet, type FramePortal } from '@idm/embed';
import type { Guide } from '../guide/guide';
import { portalBySlug } from '../portal/guide';
import type { Portal } from '../portal/model';
import { createPass, isPass } from './portal-pass';

/** What a browser says of where a page is framed. */
export interface FrameHeaders {
  /** Of who asks by script: the host's page itself. */
  origin: string | undefined;
  /** Of who frames, or of the page before within the same frame. */
  referer: string | undefined;
}

/** `elsewhere`: another site's page. `here`: a page of ours. `unknown`: the browser does not say, as in a sandbox. */
export type FrameHost =
  { kind: 'elsewhere'; name: string } | { kind: 'here' } | { kind: 'unknown' };

const toUrl = (text: string | undefined): URL | null =>
  text !== undefined && URL.canParse(text) ? new URL(text) : null;

/**
 * Which site shows a page. A script has an `Origin`, which is `null` in a sandbox; a frame has a `Referer` alone.
 * @param ours names and ports under which the guide is read.
 */
export function frameHost({ origin, referer }: FrameHeaders, ours: readonly string[]): FrameHost {
  for (const url of [toUrl(origin), toUrl(referer)]) {
    if (!url || url.host === '') continue;
    return ours.includes(url.host)
      ? { kind: 'here' }
      : { kind: 'elsewhere', name: url.hostname.replace(/\.$/, '') };
  }
  return { kind: 'unknown' };
}

/** A star stands for any name below, and not for the domain itself. */
export const isAllowedHost = ({ hosts }: Pick<Portal, 'hosts'>, name: string): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host));

interface Settling {
  headers: FrameHeaders;
  /** Of the address of the frame. */
  query: URLSearchParams;
  ours: readonly string[];
  /** Those that passes are signed with: the first signs. */
  secrets: readonly [string, ...string[]];
  now: Date;
}

/**
 * The portal whose settings a frame has: its host is one of the portal's, or a page of the same frame had checked it. A pass
 * that was copied to another site is of no use there: the browser tells that site's name.
 */
export function settlePortal(
  guide: Guide,
  { headers, query, ours, secrets, now }: Settling,
): Portal | null {
  const slug = query.get(frameNames.portal);
  const portal = slug ? portalBySlug(guide.entities.portal, slug) : undefined;
  if (!portal) return null;
  const host = frameHost(headers, ours);
  const isAdmitted =
    host.kind === 'elsewhere'
      ? isAllowedHost(portal, host.name)
      : isPass(query.get(frameNames.pass) ?? '', portal.id, secrets, now);
  return isAdmitted ? portal : null;
}

export const toFramePortal = (
  { id, slug, colours }: Portal,
  secret: string,
  now: Date,
): FramePortal => ({
  slug,
  pass: createPass(id, secret, now),
  stylesheet: toPortalStylesheet(slug, colours)?.path ?? null,
});
