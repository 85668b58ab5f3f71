import { framePrefix } from '../frame/frame-request';
import { parseSheetSearch, toQuery } from '../sheet/search-query';

/** What of the guide an address means. */
export type OEmbedTarget =
  | { kind: 'sheet' | 'agency' | 'theme'; name: string }
  | { kind: 'guide'; query: string }
  | { kind: 'orientation' };

const named = /^\/(?<section>fiches|agences|themes|fiche|contact)\/(?<name>[^/]{1,200})$/;

const kinds: Record<string, 'sheet' | 'agency' | 'theme'> = {
  fiches: 'sheet',
  fiche: 'sheet',
  agences: 'agency',
  contact: 'agency',
  themes: 'theme',
};

const longestAddress = 2000;

const parseAddress = (address: string): URL | null => {
  try {
    return address.length > longestAddress ? null : new URL(address);
  } catch {
    return null;
  }
};

const decode = (name: string): string | null => {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
};

// What the list knows, and nothing else of what an address carries; a page of a list is not kept.
const toFilters = (query: URLSearchParams): string =>
  toQuery({ ...parseSheetSearch(query), words: '', after: '', before: '' }).toString();

/** Reads the address of a page, or of a page for iframes; null when it is not one of this guide. */
export const parseOEmbedTarget = (address: string, publicUrl: string): OEmbedTarget | null => {
  const url = parseAddress(address);
  // The host alone: an author may write `http:` for what is served by `https:`.
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(publicUrl).host) return null;
  const isFramed = url.pathname.startsWith(`${framePrefix}/`);
  const path = url.pathname.slice(isFramed ? framePrefix.length : 0).replace(/\/$/, '');
  if (path === '/fiches' || path === '/guide')
    return { kind: 'guide', query: toFilters(url.searchParams) };
  if (path === '/qui-contacter' || path === '/orienter') return { kind: 'orientation' };
  const { section = '', name: encoded = '' } = named.exec(path)?.groups ?? {};
  const [kind, name] = [kinds[section], decode(encoded)];
  return kind && name ? { kind, name } : null;
};
