import { concepts } from '../concepts';
import { agencyLayout } from '../api/agency/layout';
import { contactLayout } from '../api/contact/layout';
import { guideLayout } from '../api/guide/layout';
import { partnershipLayout } from '../api/partnership/layout';
import { portalLayout } from '../api/portal/layout';
import { sheetLayout } from '../api/sheet/layout';
import { signpostLayout } from '../api/signpost/layout';
import { synonymGroupLayout } from '../api/synonym-group/layout';
import { territoryLayout } from '../api/territory/layout';
import { themeLayout } from '../api/theme/layout';
import { documentLayout, linkLayout, sourceLayout } from './component-layouts';
import type { Layout } from './layout';

export const contentTypeLayouts: Readonly<Record<string, Layout>> = {
  [concepts.agency]: agencyLayout,
  [concepts.contact]: contactLayout,
  [concepts.guide]: guideLayout,
  [concepts.partnership]: partnershipLayout,
  [concepts.portal]: portalLayout,
  [concepts.sheet]: sheetLayout,
  [concepts.signpost]: signpostLayout,
  [concepts.synonymGroup]: synonymGroupLayout,
  [concepts.territory]: territoryLayout,
  [concepts.theme]: themeLayout,
};

export const componentLayouts: Readonly<Record<string, Layout>> = {
  'sheet.document': documentLayout,
  'sheet.link': linkLayout,
  'sheet.source': sourceLayout,
};
