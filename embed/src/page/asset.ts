import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toShadowStyles, toShadowTokens } from '../element/shadow-styles';
import { framePrefix } from '../frame/frame-request';
import { toShiftedStyles } from '../frame/shifted-headings';
import { bundleScripts } from './bundle-scripts';

export interface Asset {
  path: string;
  contentType: string;
  body: string | Buffer;
}

export const scriptType = 'text/javascript; charset=utf-8';

/** Style sheets and the font stay in `src`, which is as far from `src/page` as from `dist/page`. */
export const sourceFolder = join(__dirname, '..', '..', 'src');

/** A file of `embed/src`, as it is written. */
export const readSource = (path: string): Buffer => readFileSync(join(sourceFolder, path));

/** An address of its own for this content. */
export const toAsset = (name: string, contentType: string, body: string | Buffer): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const [stem, extension] = name.split('.');
  return { path: `/assets/${stem}.${hash}.${extension}`, contentType, body };
};

/** The cascade, in order: tokens, elements, then what each concept adds, then paper. */
const styleFiles = [
  'style/tokens.css',
  'style/base.css',
  'style/layout.css',
  'style/controls.css',
  'guide/guide.css',
  'theme/theme.css',
  'image/image.css',
  'document/document.css',
  'agency/agency.css',
  'contact/contact.css',
  'sheet/sheet-item.css',
  'sheet/sheet-list.css',
  'sheet/sheet.css',
  'suggestion/suggest.css',
  'search/search.css',
  'orientation/orientation.css',
  'signpost/signpost.css',
  'reference/reference.css',
  'snippet/snippet.css',
  'style/print.css',
];

const fontName = 'atkinson-hyperlegible-next.woff2';
const font = toAsset(fontName, 'font/woff2', readSource(`font/${fontName}`));

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*\n/g, '\n');

const toStylesheet = (
  name: string,
  files: readonly string[],
  change = (css: string): string => css,
): Asset => {
  const styles = files.map((path) => readSource(path).toString('utf8')).join('\n');
  return toAsset(
    name,
    'text/css; charset=utf-8',
    change(withoutComments(styles)).replaceAll(fontName, font.path),
  );
};

const scriptFiles = {
  guide: 'script/guide.js',
  followed: 'script/followed.js',
  suggest: 'script/suggest.js',
  'sent-form': 'script/sent-form.js',
  'frame-height': 'script/frame-height.js',
  cadre: 'script/cadre.js',
  configurator: 'script/configurator.js',
  explorer: 'explorer/explorer.js',
};
const scripts = bundleScripts(Object.values(scriptFiles).map((file) => join(sourceFolder, file)));

const toScript = (name: keyof typeof scriptFiles): Asset =>
  toAsset(`${name}.js`, scriptType, scripts.get(`${name}.js`)!);

const stylesheet = toStylesheet('guide.css', styleFiles);
const framedStyleFiles = [
  ...styleFiles.filter((file) => !/^(reference|snippet)|print/.test(file)),
  'frame/frame.css',
];
const frameStylesheet = toStylesheet('frame.css', framedStyleFiles, toShiftedStyles);

/** What elements have: the frames' styles, in a shadow root. */
export const elementStylesheet = toStylesheet(
  'element.css',
  [
    'element/host.css',
    ...framedStyleFiles.filter((file) => file !== 'style/tokens.css'),
    'element/element.css',
  ],
  (css) => toShadowStyles(toShadowTokens(readSource('style/tokens.css').toString('utf8')) + css),
);
const script = toScript('guide');
const followedScript = toScript('followed');
const suggestScript = toScript('suggest');
const sentFormScript = toScript('sent-form');
const frameHeightScript = toScript('frame-height');
const configuratorScript = toScript('configurator');

/** What partner sites load: at an address that they write once, so that its content may change. */
export const hostScript: Asset = {
  ...toScript('cadre'),
  path: `${framePrefix}/cadre.js`,
};

// The explorer shares the colours and the font, and nothing that GraphiQL would inherit.
const explorerStylesheet = toStylesheet('explorer.css', [
  'style/tokens.css',
  'explorer/explorer.css',
]);
const explorerScript = toScript('explorer');

const favicon = toAsset(
  'favicon.svg',
  'image/svg+xml',
  readSource('style/favicon.svg').toString('utf8'),
);

export const assetPaths = {
  stylesheet: stylesheet.path,
  frameStylesheet: frameStylesheet.path,
  elementStylesheet: elementStylesheet.path,
  frameHeightScript: frameHeightScript.path,
  script: script.path,
  followedScript: followedScript.path,
  suggestScript: suggestScript.path,
  sentFormScript: sentFormScript.path,
  favicon: favicon.path,
  font: font.path,
  configuratorScript: configuratorScript.path,
  explorerStylesheet: explorerStylesheet.path,
  explorerScript: explorerScript.path,
};

/** Served as they are and kept for ever: another content has another path. */
export const assets: Asset[] = [
  stylesheet,
  script,
  followedScript,
  suggestScript,
  sentFormScript,
  configuratorScript,
  favicon,
  font,
];

/** What pages in iframes load instead of the pages' style, and beside their scripts. */
export const frameAssets: Asset[] = [frameStylesheet, elementStylesheet, frameHeightScript];

/** What the explorer loads beside GraphiQL. */
export const explorerAssets: Asset[] = [explorerStylesheet, explorerScript];
