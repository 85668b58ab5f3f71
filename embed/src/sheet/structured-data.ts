import type { FullSheetFragment } from '../generated/graphql';
import { toSafeUrl } from '../page/safe-url';

type Described = Pick<
  FullSheetFragment,
  | 'title'
  | 'slug'
  | 'summary'
  | 'isDemoData'
  | 'leadAgency'
  | 'supportTypeLabels'
  | 'beneficiaryTypeLabels'
  | 'coverage'
  | 'updatedAt'
>;

const placesOf = ({ coverage, leadAgency }: Described) => {
  const territories = coverage.length > 0 ? coverage : leadAgency.coverage;
  const names = territories.length > 0 ? territories.map(({ name }) => name) : ['Manche'];
  return names.map((name) => ({ '@type': 'AdministrativeArea', name }));
};

/** The sheet for machines, as schema.org/GovernmentService; null when the text is invented. */
export const toStructuredData = (
  sheet: Described,
  publicUrl: string,
): Record<string, unknown> | null => {
  if (sheet.isDemoData) return null;
  const website = toSafeUrl(sheet.leadAgency.website);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: sheet.title,
    description: sheet.summary,
    url: `${publicUrl}/fiches/${sheet.slug}`,
    inLanguage: 'fr',
    serviceType: sheet.supportTypeLabels,
    audience: sheet.beneficiaryTypeLabels.map((audienceType) => ({
      '@type': 'Audience',
      audienceType,
    })),
    areaServed: placesOf(sheet),
    provider: {
      '@type': 'GovernmentOrganization',
      name: sheet.leadAgency.name,
      ...(website && { url: website }),
    },
    license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  };
};
