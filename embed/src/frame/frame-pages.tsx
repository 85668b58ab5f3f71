import { agencyContactFrame } from '../agency/agency-contact-frame';
import { orientationPage } from '../orientation/orientation-page';
import type { Page } from '../page/page';
import { searchPage } from '../search/search-page';
import { sheetListPage } from '../sheet/sheet-list-page';
import { sheetPage } from '../sheet/sheet-page';
import { framePrefix } from './frame-request';

/** The guide's pages, once more, for iframes: `toPageView` gives what a frame shows instead of a page. */
export const framePages: Page[] = [
  { ...sheetPage, path: `${framePrefix}/fiche/:slug` },
  { ...sheetListPage, path: `${framePrefix}/guide` },
  { ...searchPage, path: `${framePrefix}/recherche` },
  { ...orientationPage, path: `${framePrefix}/orienter` },
  agencyContactFrame,
];
