import type { Document } from '../document/model';
import type { RichText } from '../rich-text/model';
import type {
  BeneficiaryType,
  ContactMode,
  FeeModel,
  FeeStatus,
  Phase,
  ReviewFrequency,
  SupportType,
  TitleStatus,
} from '../schema/resolvers.generated';

/** A support sheet as the guide holds it: other entities by id, lists in the order of the schema. */
export interface Sheet {
  id: string;
  reference: string;
  previousReferences: readonly string[];
  title: string;
  slug: string;
  previousSlugs: readonly string[];
  summary: string;
  description: RichText;
  needExamples: readonly string[];
  deliverables: readonly string[];
  notCovered: readonly string[];
  steps: readonly string[];
  beforeContact: readonly string[];
  leadAgencyId: string;
  partnerships: readonly Partnership[];
  primaryThemeId: string;
  /** The primary theme first. */
  themeIds: readonly string[];
  phases: readonly Phase[];
  supportTypes: readonly SupportType[];
  beneficiaryTypes: readonly BeneficiaryType[];
  /** Empty: the lead agency's coverage. */
  coverageIds: readonly string[];
  eligibility: string | null;
  feeModel: FeeModel;
  feeDetails: string | null;
  firstLevelIncludes: readonly string[];
  contactIds: readonly string[];
  contactModes: readonly ContactMode[];
  keywords: readonly string[];
  links: readonly Link[];
  documents: readonly Document[];
  relatedSheetIds: readonly string[];
  /** ISO 8601 day. */
  lastReviewedAt: string | null;
  reviewFrequency: ReviewFrequency;
  replacedById: string | null;
  sources: readonly Source[];
  isDemoData: boolean;
  titleStatus: TitleStatus;
  feeStatus: FeeStatus;
  /** First publication; null in the preview of a sheet that never was. */
  publishedAt: string | null;
  updatedAt: string;
  isDraft: boolean;
}

export interface Partnership {
  agencyId: string;
  role: string;
  phases: readonly Phase[];
  contactId: string | null;
}

export interface Link {
  label: string;
  url: string;
}

export interface Source {
  label: string;
  url: string | null;
}

/** A sheet that was published and is not any more. */
export interface WithdrawnSheet {
  id: string;
  reference: string;
  previousReferences: readonly string[];
  title: string;
  slug: string;
  previousSlugs: readonly string[];
  withdrawnAt: string;
  replacedById: string | null;
}

/** Agencies at work on a sheet: the lead, then its partners. */
export const agencyIdsOf = (sheet: Sheet): string[] => [
  sheet.leadAgencyId,
  ...sheet.partnerships.map((partnership) => partnership.agencyId),
];
