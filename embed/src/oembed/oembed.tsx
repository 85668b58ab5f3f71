import { renderToString } from 'preact-render-to-string';

import { framePrefix } from '../frame/frame-request';
import { OEmbedDocument, type OEmbedQuery, type OEmbedQueryVariables } from '../generated/graphql';
import { guideName, siteName } from '../page/brand';
import type { OEmbedTarget } from './oembed-target';

export { OEmbedDocument };
export { parseOEmbedTarget, type OEmbedTarget } from './oembed-target';

/** The answer « rich » of https://oembed.com, version 1.0. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name?: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  /** CSS pixels. */
  width: number;
  height: number;
  html: string;
}

/** CSS pixels, at most; null for what the site does not say. */
export interface OEmbedSize {
  maxWidth: number | null;
  maxHeight: number | null;
}

interface Shown {
  title: string;
  author?: string;
  isDemoData: boolean;
  /** After `/embed/v1`. */
  path: string;
}

const cacheSeconds = 3600;
const width = 720;
const heights = { sheet: 900, agency: 600, theme: 900, guide: 900, orientation: 640 } as const;

/** What the guide is asked of a target. A slug has no capital, a reference has one. */
export const toOEmbedVariables = (target: OEmbedTarget): OEmbedQueryVariables => {
  const name = 'name' in target ? target.name : '';
  const isReference = /^[A-Z]/.test(name);
  return {
    slug: isReference ? null : name,
    reference: isReference ? name : null,
    agency: name,
    theme: name,
    isSheet: target.kind === 'sheet',
    isAgency: target.kind === 'agency',
    isTheme: target.kind === 'theme',
  };
};

/** The sheet of today, or the one that replaces it. */
const sheetToShow = (sheet: NonNullable<OEmbedQuery['sheet']>) =>
  sheet.__typename === 'Sheet' ? sheet : sheet.replacedBy;

const toShown = (target: OEmbedTarget, data: OEmbedQuery): Shown | null => {
  const { guide, agency, theme } = data;
  if (target.kind === 'guide') {
    const path = `/guide${target.query && `?${target.query}`}`;
    return { title: guideName, isDemoData: guide.hasDemoData, path };
  }
  if (target.kind === 'orientation')
    return { title: 'Qui contacter ?', isDemoData: guide.hasDemoData, path: '/orienter' };
  if (theme)
    return {
      title: theme.label,
      isDemoData: guide.hasDemoData,
      path: `/guide?theme=${theme.slug}`,
    };
  if (agency)
    return { title: agency.name, isDemoData: agency.isDemoData, path: `/contact/${agency.slug}` };
  const sheet = data.sheet && sheetToShow(data.sheet);
  if (!sheet) return null;
  return {
    title: sheet.title,
    author: sheet.leadAgency.name,
    isDemoData: sheet.isDemoData,
    path: `/fiche/${sheet.slug}`,
  };
};

/** Scripts and forms, links in new windows; never the host's origin. */
export const frameSandbox = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

const Frame = ({
  src,
  title,
  ...size
}: {
  src: string;
  title: string;
  width: number;
  height: number;
}) => (
  <iframe
    src={src}
    title={title}
    {...size}
    // WordPress keeps this one, and takes away the style.
    frameBorder="0"
    loading="lazy"
    sandbox={frameSandbox}
    style={`border: 0; display: block; max-width: 100%; min-height: ${Math.min(size.height, 320)}px`}
  />
);

const tagEnd = '></iframe>';

// Some who read it, WordPress among them, take any `>` for the end of a tag.
const toFrameHtml = (frame: Parameters<typeof Frame>[0]): string =>
  renderToString(<Frame {...frame} />)
    .slice(0, -tagEnd.length)
    .replaceAll('>', '&gt;') + tagEnd;

const atMost = (size: number, most: number | null): number => (most ? Math.min(size, most) : size);

/** How another site shows the target; null when there is nothing to show. */
export const toOEmbed = (
  target: OEmbedTarget,
  data: OEmbedQuery,
  { publicUrl, maxWidth, maxHeight }: OEmbedSize & { publicUrl: string },
): OEmbed | null => {
  const shown = toShown(target, data);
  if (!shown) return null;
  const title = shown.title + (shown.isDemoData ? ' (donnée de démonstration)' : '');
  const size = {
    width: atMost(width, maxWidth),
    height: atMost(heights[target.kind], maxHeight),
  };
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(shown.author && { author_name: shown.author }),
    provider_name: siteName,
    provider_url: publicUrl,
    cache_age: cacheSeconds,
    ...size,
    html: toFrameHtml({ src: publicUrl + framePrefix + shown.path, title, ...size }),
  };
};
