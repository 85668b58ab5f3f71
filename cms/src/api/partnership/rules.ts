import { concepts } from '../../concepts';
import type { ConceptRules, RuleContext } from '../../writing/concept-rules';
import { knownCodes, longest, problem, required, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';
import { partnershipAgencyRules } from './agency-rules';

interface Party {
  readonly documentId: string;
  readonly name?: string;
}

interface StoredPartnership {
  readonly documentId: string;
  readonly sheet: { readonly documentId: string; readonly leadAgency: Party | null } | null;
  readonly agency: Party | null;
  readonly contact: { readonly agency: Party | null } | null;
  readonly role: string | null;
  readonly phases: readonly string[] | null;
  readonly acceptance: string | null;
}

async function check(stored: Stored, context: RuleContext): Promise<Checked> {
  const partnership = stored as unknown as StoredPartnership;
  return [
    ...required('sheet', partnership.sheet, 'Choisissez la fiche.'),
    ...required('agency', partnership.agency, 'Choisissez l’agence partenaire.'),
    ...required('role', partnership.role, 'Dites ce que l’agence apporte.'),
    ...longest('role', partnership.role, 120),
    ...required('acceptance', partnership.acceptance, 'Dites où en est le partenariat.'),
    ...knownCodes('acceptance', 'PartnershipStatus', partnership.acceptance),
    ...knownCodes('phases', 'Phase', partnership.phases),
    ...checkAcceptance(partnership),
    ...checkParties(partnership),
    ...(await checkOnce(partnership, context)),
  ];
}

function checkAcceptance({ acceptance, phases }: StoredPartnership): Checked {
  return acceptance === 'ACCEPTED'
    ? required('phases', phases ?? [], 'Un partenariat accepté nomme au moins une phase.')
    : [];
}

function checkParties({ sheet, agency, contact }: StoredPartnership): Checked {
  const isLead = agency && sheet?.leadAgency?.documentId === agency.documentId;
  const isStranger = contact && contact.agency?.documentId !== agency?.documentId;
  return [
    ...(isLead
      ? problem('agency', 'Cette agence pilote déjà la fiche : choisissez une autre agence.')
      : []),
    ...(isStranger
      ? problem(
          'contact',
          'Cet interlocuteur n’est pas de l’agence partenaire : choisissez-en un des siens.',
        )
      : []),
  ];
}

/** A partner shows once on a sheet. */
async function checkOnce(
  { documentId, sheet, agency }: StoredPartnership,
  { strapi }: RuleContext,
): Promise<Checked> {
  if (!sheet || !agency) return [];
  const where = {
    documentId: { $ne: documentId },
    sheet: { documentId: sheet.documentId },
    agency: { documentId: agency.documentId },
  };
  const other: unknown = await strapi.db.query(concepts.partnership).findOne({ where });
  return other
    ? problem(
        'agency',
        'Cette agence est déjà partenaire de la fiche : modifiez ce partenariat-là.',
      )
    : [];
}

export const partnershipRules: ConceptRules = {
  populate: ['sheet.leadAgency', 'agency', 'contact.agency'],
  check,
  agencyRules: partnershipAgencyRules,
};
