/** Where pages for iframes are: `/embed/v1/fiche/F42`. What is said of them here holds until a `v2`. */
export const framePrefix = '/embed/v1';

/** What a partner's page asks of a page within its own. */
export interface FrameRequest {
  /** The level of the highest heading, from 2 to 6: the host has its own above. */
  titleLevel: number;
  /** Whether it is dark on a dark device. Otherwise it is light, as most hosts are whatever the device. */
  followsDevice: boolean;
  /** The portal whose settings the page has; absent where none is asked for, or where its host is not one of the portal's. */
  portal?: FramePortal | undefined;
}

/** A portal, once the host was checked. */
export interface FramePortal {
  slug: string;
  /** Says to the next page of the same frame, which no longer knows its host, that the host was checked. */
  pass: string;
  /** Address of the portal's colours; null for the guide's own. */
  stylesheet: string | null;
}

/** What of an address is about the frame, and not about what it shows. */
export const frameNames = {
  titleLevel: 'titre',
  scheme: 'apparence',
  portal: 'portail',
  pass: 'jeton',
} as const;

/** The value of `apparence` that follows the reader's device. */
export const deviceScheme = 'appareil';

const defaultTitleLevel = 2;

/** How the page is framed; null for a page that is read by itself. */
export const parseFrameRequest = (path: string): FrameRequest | null => {
  if (!path.startsWith(`${framePrefix}/`)) return null;
  const query = new URLSearchParams(path.split('?')[1]);
  const asked = /^[2-6]$/.exec(query.get(frameNames.titleLevel) ?? '');
  return {
    titleLevel: asked ? Number(asked[0]) : defaultTitleLevel,
    followsDevice: query.get(frameNames.scheme) === deviceScheme,
  };
};

/** What the next page of the same frame is asked with. */
export const toOwnQuery = ({
  titleLevel,
  followsDevice,
  portal,
}: FrameRequest): URLSearchParams => {
  const query = new URLSearchParams();
  if (titleLevel !== defaultTitleLevel) query.set(frameNames.titleLevel, String(titleLevel));
  if (followsDevice) query.set(frameNames.scheme, deviceScheme);
  if (portal) {
    query.set(frameNames.portal, portal.slug);
    query.set(frameNames.pass, portal.pass);
  }
  return query;
};

/** What of the guide exists for iframes, by the name that a page's path starts with. */
const framedSections: readonly (readonly [pattern: RegExp, path: string])[] = [
  [/^\/fiches\/([^/?]+)$/, '/fiche/$1'],
  [/^\/fiches$/, '/guide'],
  [/^\/agences\/([^/?]+)$/, '/contact/$1'],
  [/^\/qui-contacter$/, '/orienter'],
  [/^\/recherche$/, '/recherche'],
];

/** The same page for an iframe, as this one was asked for; null when there is none. */
export const toFramePath = (path: string, frame: FrameRequest): string | null => {
  const [pathname = '', search = ''] = path.split('?');
  const theme = /^\/themes\/([^/?]+)$/.exec(pathname);
  if (theme) return toFramePath(`/fiches?theme=${theme[1]}`, frame);
  const section = framedSections.find(([pattern]) => pattern.test(pathname));
  if (!section) return null;
  const query = new URLSearchParams(search);
  for (const [name, value] of toOwnQuery(frame)) query.set(name, value);
  const text = query.toString();
  return framePrefix + pathname.replace(...section) + (text && `?${text}`);
};

/** Where `suggest.js` goes, in a frame, for a sheet, an agency, a theme or a territory: what their name comes after. */
export const suggestedFramePaths = ['fiche/', 'contact/', 'guide?theme=', 'guide']
  .map((path) => `${framePrefix}/${path}`)
  .join(' ');
