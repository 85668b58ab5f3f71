import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';

import type { FrameFragment } from '../generated/graphql';
import { FrameLayout } from '../frame/frame-layout';
import { frameNames, suggestedFramePaths, toOwnQuery } from '../frame/frame-request';
import { withHeadingsFrom } from '../frame/shifted-headings';
import { toOEmbedPath } from '../oembed/oembed-path';
import { assetPaths } from './asset';
import { guideName, siteName } from './brand';
import { Layout } from './layout';
import type { PageRequest, View } from './page';
import { RequestContext } from './request-context';
import { withTypography } from './typeset-nodes';

export interface PageContent {
  status?: number;
  title: string;
  description?: string;
  /** The page's one address, without query; absent for what has none. */
  path?: string;
  /** Whether search engines may list the page. */
  isIndexed: boolean;
  frame: FrameFragment | null;
  /** Whether other sites may show it by its address alone. */
  hasOEmbed?: boolean;
  structuredData?: Record<string, unknown> | null;
  body: () => VNode;
}

/** `<` is escaped so that no text can close the script element; the browser reads JSON, not code. */
export const toScriptText = (value: Record<string, unknown>): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

const toFullTitle = (title: string): string =>
  title === guideName ? `${guideName} – ${siteName}` : `${title} – ${guideName}`;

/** A frame, which would be a dark hole in a light host. */
const isAlwaysLight = ({ framed }: PageRequest): boolean => framed?.followsDevice === false;

const Head = ({ content, request }: { content: PageContent; request: PageRequest }) => {
  const isListed = content.isIndexed && !request.preview && !request.framed;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{toFullTitle(content.title)}</title>
      {content.description && <meta name="description" content={content.description} />}
      {!isListed && <meta name="robots" content="noindex" />}
      {content.path && <link rel="canonical" href={request.publicUrl + content.path} />}
      {content.path && content.hasOEmbed && !request.preview && !request.framed && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={request.publicUrl + toOEmbedPath(request.publicUrl + content.path)}
          title={content.title}
        />
      )}
      <meta name="color-scheme" content={isAlwaysLight(request) ? 'light' : 'light dark'} />
      <link
        rel="preload"
        href={assetPaths.font}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link
        rel="stylesheet"
        href={request.framed ? assetPaths.frameStylesheet : assetPaths.stylesheet}
      />
      {request.framed?.portal?.stylesheet && (
        <link rel="stylesheet" data-portal href={request.framed.portal.stylesheet} />
      )}
      <link rel="icon" type="image/svg+xml" href={assetPaths.favicon} />
      {request.framed && <meta name="idm-style" content={assetPaths.elementStylesheet} />}
      {request.framed ? (
        <script type="module" src={assetPaths.frameHeightScript} />
      ) : (
        <script src={assetPaths.script} defer />
      )}
      {isListed && content.structuredData && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toScriptText(content.structuredData) }}
        />
      )}
    </head>
  );
};

/** The page by itself, with the same filters. */
const toWholeUrl = ({ path = '/' }: PageContent, { publicUrl, query }: PageRequest): string => {
  const kept = new URLSearchParams(query);
  for (const name of [...Object.values(frameNames), 'apercu']) kept.delete(name);
  return publicUrl + path + (kept.size > 0 ? `?${kept}` : '');
};

const Document = ({ content, request }: { content: PageContent; request: PageRequest }) => (
  // `dir` for a host that reads from right to left; `data-framed` and `data-own` for the scripts that open addresses;
  // `data-scheme` for `tokens.css`.
  <html
    lang="fr"
    dir={request.framed ? 'ltr' : undefined}
    data-framed={request.framed && suggestedFramePaths}
    data-own={request.framed && toOwnQuery(request.framed).toString()}
    data-scheme={isAlwaysLight(request) ? 'light' : undefined}
  >
    <Head content={content} request={request} />
    {request.framed ? (
      <FrameLayout
        title={content.title}
        wholeUrl={toWholeUrl(content, request)}
        frame={content.frame}
      >
        {content.body()}
      </FrameLayout>
    ) : (
      <Layout path={content.path ?? ''} isPreview={request.preview !== null} frame={content.frame}>
        {content.body()}
      </Layout>
    )}
  </html>
);

/** A whole page, or what an iframe shows of it; complete without script. */
export const toPageView = (content: PageContent, request: PageRequest): View => ({
  status: content.status ?? 200,
  html:
    '<!doctype html>' +
    withTypography(() =>
      withHeadingsFrom(request.framed?.titleLevel ?? 1, () =>
        renderToString(
          <RequestContext.Provider value={request}>
            <Document content={content} request={request} />
          </RequestContext.Provider>,
        ),
      ),
    ),
});
