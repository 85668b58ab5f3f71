import { agencyListPage } from './agency/agency-list-page';
import { agencyPage } from './agency/agency-page';
import { accessibilityPage } from './guide/accessibility-page';
import { homePage } from './guide/home-page';
import { openDataPage } from './guide/open-data-page';
import type { Page } from './page/page';
import { sheetListPage } from './sheet/sheet-list-page';
import { sheetPage } from './sheet/sheet-page';
import { themeListPage } from './theme/theme-list-page';
import { themePage } from './theme/theme-page';

export const pages: Page[] = [
  homePage,
  sheetListPage,
  sheetPage,
  agencyListPage,
  agencyPage,
  themeListPage,
  themePage,
  accessibilityPage,
  openDataPage,
];

export { default as registeredDocuments } from './generated/persisted-documents.json';
export { assets, type Asset } from './page/asset';
export { contentSecurityPolicy } from './page/content-security-policy';
export { errorView, notFoundView } from './page/failure-view';
export type { Page, PageRequest, View } from './page/page';
export { renderRichText, richTextToHtml } from './rich-text/rich-text';
