export { createGuideClient, type GuideClient } from './client';
export {
  GuideAgencyDocument,
  GuideContactsDocument,
  GuideOrientDocument,
  GuideSearchDocument,
  GuideSheetDocument,
  GuideSheetsDocument,
  GuideSuggestDocument,
  GuideThemesDocument,
} from './generated/graphql';
export type * from './generated/graphql';
export type { GuideDocument } from './request';
export type { GuideError, GuideGraphQLError, GuideResult } from './result';
