import { agencyListPage } from './agency/agency-list-page';
import { agencyPage } from './agency/agency-page';
import { accessibilityPage } from './guide/accessibility-page';
import { homePage } from './guide/home-page';
import { openDataPage } from './guide/open-data-page';
import { orientationPage } from './orientation/orientation-page';
import type { Page } from './page/page';
import { conceptPage } from './reference/concept-page';
import type { Reference } from './reference/reference';
import { referencePage } from './reference/reference-page';
import { configuratorPage } from './snippet/configurator-page';
import { searchPage } from './search/search-page';
import { sheetListPage } from './sheet/sheet-list-page';
import { sheetPage } from './sheet/sheet-page';
import { themeListPage } from './theme/theme-list-page';
import { themePage } from './theme/theme-page';

export const pages: Page[] = [
  homePage,
  searchPage,
  orientationPage,
  sheetListPage,
  sheetPage,
  agencyListPage,
  agencyPage,
  themeListPage,
  themePage,
  accessibilityPage,
  openDataPage,
  configuratorPage,
];

/** Pages about the schema itself, which only the gateway knows. */
export const referencePages = (reference: Reference): Page[] => [
  referencePage(reference),
  conceptPage(reference),
];

export { default as registeredDocuments } from './generated/persisted-documents.json';
export { elementScripts } from './element/element-scripts';
export { pinnedManifest, pinnedScripts } from './element/pinned-scripts';
export { explorerContentSecurityPolicy, explorerHtml } from './explorer/explorer-html';
export { framePages } from './frame/frame-pages';
export { frameNames, parseFrameRequest, type FramePortal } from './frame/frame-request';
export * from './oembed/oembed';
export { assets, explorerAssets, frameAssets, hostScript, toAsset, type Asset } from './page/asset';
export { contentSecurityPolicy, frameContentSecurityPolicy } from './page/content-security-policy';
export { errorView, notFoundView } from './page/failure-view';
export type { Ask, Page, PageRequest, View } from './page/page';
export { portalStylesheetPath, toPortalStylesheet } from './portal/portal-stylesheet';
export { printedSchemaPath } from './reference/addresses';
export type * from './reference/reference';
export { renderRichText, richTextToHtml } from './rich-text/rich-text';
export { toWordPressPlugin } from './wordpress/plugin';
