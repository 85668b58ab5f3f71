import { z } from 'zod';
import { document } from '../document/source';
import { code, codes, ids, instant, optionalText, text, texts, webAddress } from '../feed/record';
import { richText } from '../rich-text/source';
import type { Sheet, WithdrawnSheet } from './model';

const partnership = z
  .object({ agency: text, role: text, phases: codes('Phase'), contact: text.nullable() })
  .transform(({ agency: agencyId, contact: contactId, ...rest }) => ({
    agencyId,
    contactId,
    ...rest,
  }));

const record = z.object({
  reference: text,
  previousReferences: texts,
  title: text,
  slug: text,
  previousSlugs: texts,
  summary: text,
  description: richText,
  needExamples: texts,
  deliverables: texts,
  notCovered: texts,
  steps: texts,
  beforeContact: texts,
  leadAgency: text,
  partnerships: z.array(partnership),
  primaryTheme: text,
  themes: ids,
  phases: codes('Phase'),
  supportTypes: codes('SupportType'),
  beneficiaryTypes: codes('BeneficiaryType'),
  coverage: ids,
  eligibility: optionalText,
  feeModel: code('FeeModel'),
  feeDetails: optionalText,
  firstLevelIncludes: texts,
  contacts: ids,
  contactModes: codes('ContactMode'),
  keywords: texts,
  links: z.array(z.object({ label: text, url: webAddress })),
  // An older CMS sends none.
  documents: z.array(document).default([]),
  relatedSheets: ids,
  lastReviewedAt: z.iso.date().nullable(),
  reviewFrequency: code('ReviewFrequency'),
  replacedBy: text.nullable(),
  sources: z.array(z.object({ label: text, url: webAddress.nullable() })),
  isDemoData: z.boolean(),
  titleStatus: code('TitleStatus'),
  feeStatus: code('FeeStatus'),
  publishedAt: instant.nullable(),
  updatedAt: instant,
});

type SheetRecord = z.infer<typeof record>;

const toSheet = (id: string, sheet: SheetRecord, isDraft: boolean): Sheet => {
  const {
    leadAgency,
    primaryTheme,
    themes,
    coverage,
    contacts,
    relatedSheets,
    replacedBy,
    ...rest
  } = sheet;
  return {
    id,
    ...rest,
    leadAgencyId: leadAgency,
    primaryThemeId: primaryTheme,
    themeIds: [...new Set([primaryTheme, ...themes])],
    coverageIds: coverage,
    contactIds: contacts,
    relatedSheetIds: relatedSheets,
    replacedById: replacedBy,
    isDraft,
  };
};

/** @throws z.ZodError naming the fields that a published sheet must have. */
export const parseSheet = (id: string, value: unknown): Sheet =>
  toSheet(id, record.parse(value), false);

// What an editor may not have filled yet, as the preview shows it.
const draftDefaults = (id: string) => ({
  reference: id,
  slug: id,
  summary: '…',
  description: [],
  reviewFrequency: 'ANNUAL',
  titleStatus: 'PLAUSIBLE',
  feeStatus: 'TO_CONFIRM',
});

const withoutBlanks = (value: unknown): object =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(([, field]) => field !== null && field !== ''),
  );

/** Like {@link parseSheet}, for a draft: only title, lead agency, primary theme and fee model are demanded. */
export const parseDraft = (id: string, value: unknown): Sheet =>
  toSheet(
    id,
    record.parse({ ...Object(value), ...draftDefaults(id), ...withoutBlanks(value) }),
    true,
  );

const withdrawn = z.object({
  reference: text,
  previousReferences: texts,
  title: text,
  slug: text,
  previousSlugs: texts,
  withdrawnAt: instant,
  replacedBy: text.nullable(),
});

export const parseWithdrawnSheet = (id: string, value: unknown): WithdrawnSheet => {
  const { replacedBy: replacedById, ...sheet } = withdrawn.parse(value);
  return { id, ...sheet, replacedById };
};
