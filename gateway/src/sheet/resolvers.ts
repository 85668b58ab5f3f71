import type { Context } from '../context';
import { fromGlobalId, onlyOne, toGlobalId } from '../node/global-id';
import { enumLabels } from '../schema/labels.generated';
import type { Coverage, OwnerStatus, Resolvers } from '../schema/resolvers.generated';
import { sheetCoverage } from '../territory/guide';
import { freshnessOn } from './freshness';
import type { Sheet } from './model';
import { qualityScore } from './quality';

const labelsOf = <Code extends string>(
  labels: Record<Code, string>,
  codes: readonly Code[],
): string[] => codes.map((code) => labels[code]);

const coverageFor = (
  sheet: Sheet,
  code: string,
  { guide, territories }: Pick<Context, 'guide' | 'territories'>,
): Coverage => {
  const territory = territories.byCode(code, 'territory');
  return territory ? sheetCoverage(guide, sheet, territory.id) : 'NONE';
};

// What is known of a sheet's owner is what is known of its agency.
const ownerStatusOf = (sheet: Sheet, _args: object, { agencies }: Context): OwnerStatus =>
  agencies.byId(sheet.leadAgencyId)!.membershipStatus;

export const sheetResolvers: Pick<
  Resolvers,
  'Query' | 'Partnership' | 'Sheet' | 'SheetConnection' | 'SheetResult' | 'WithdrawnSheet'
> = {
  Query: {
    sheet: (_root, args, { sheets }) => {
      const [name, value] = onlyOne(['id', 'slug', 'reference'], args);
      if (name === 'slug') return sheets.bySlug(value) ?? null;
      if (name === 'reference') return sheets.byReference(value) ?? null;
      return sheets.byIdOrWithdrawn(fromGlobalId(value, { expected: 'Sheet' }).id) ?? null;
    },
    sheets: (_root, args, { sheets }) => sheets.page(args),
  },
  SheetResult: { __resolveType: (sheet) => ('withdrawnAt' in sheet ? 'WithdrawnSheet' : 'Sheet') },
  SheetConnection: { facets: (page) => page.facets() },
  Sheet: {
    id: (sheet) => toGlobalId('Sheet', sheet.id),
    url: (sheet, _args, { publicUrl }) => `${publicUrl}/fiches/${sheet.slug}`,
    leadAgency: (sheet, _args, { agencies }) => agencies.byId(sheet.leadAgencyId)!,
    partnerships: (sheet, _args, { agencies }) =>
      sheet.partnerships.filter(({ agencyId }) => agencies.byId(agencyId)),
    primaryTheme: (sheet, _args, { themes }) => themes.byId(sheet.primaryThemeId)!,
    themes: (sheet, _args, { themes }) => themes.byIds(sheet.themeIds),
    phaseLabels: (sheet) => labelsOf(enumLabels.Phase, sheet.phases),
    supportTypeLabels: (sheet) => labelsOf(enumLabels.SupportType, sheet.supportTypes),
    beneficiaryTypeLabels: (sheet) => labelsOf(enumLabels.BeneficiaryType, sheet.beneficiaryTypes),
    coverage: (sheet, _args, { territories }) => territories.byIds(sheet.coverageIds),
    covers: (sheet, { territory }, context) => coverageFor(sheet, territory, context),
    feeModelLabel: (sheet) => enumLabels.FeeModel[sheet.feeModel],
    contacts: (sheet, { territory }, { contacts, ...context }) =>
      territory == null
        ? contacts.byIds(sheet.contactIds)
        : contacts.forTerritory(
            coverageFor(sheet, territory, context) === 'NONE' ? [] : sheet.contactIds,
            territory,
          ),
    contactModeLabels: (sheet) => labelsOf(enumLabels.ContactMode, sheet.contactModes),
    relatedSheets: (sheet, _args, { sheets }) => sheets.byIds(sheet.relatedSheetIds),
    reviewFrequencyLabel: (sheet) => enumLabels.ReviewFrequency[sheet.reviewFrequency],
    freshness: (sheet, _args, { guide }) => freshnessOn(guide.today, sheet),
    freshnessLabel: (sheet, _args, { guide }) =>
      enumLabels.Freshness[freshnessOn(guide.today, sheet)],
    qualityScore,
    replacedBy: (sheet, _args, { sheets }) =>
      (sheet.replacedById !== null && sheets.byId(sheet.replacedById)) || null,
    titleStatusLabel: (sheet) => enumLabels.TitleStatus[sheet.titleStatus],
    ownerStatus: ownerStatusOf,
    ownerStatusLabel: (sheet, _args, context) =>
      enumLabels.OwnerStatus[ownerStatusOf(sheet, _args, context)],
    feeStatusLabel: (sheet) => enumLabels.FeeStatus[sheet.feeStatus],
  },
  Partnership: {
    agency: ({ agencyId }, _args, { agencies }) => agencies.byId(agencyId)!,
    phaseLabels: ({ phases }) => labelsOf(enumLabels.Phase, phases),
    contact: ({ contactId }, _args, { contacts }) =>
      (contactId !== null && contacts.byId(contactId)) || null,
  },
  WithdrawnSheet: {
    id: (sheet) => toGlobalId('Sheet', sheet.id),
    replacedBy: (sheet, _args, { sheets }) =>
      (sheet.replacedById !== null && sheets.byId(sheet.replacedById)) || null,
  },
};
