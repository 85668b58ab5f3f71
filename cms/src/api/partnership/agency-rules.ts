import type { AgencyRules } from '../../writing/concept-rules';
import { problem, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface Document {
  readonly documentId: string;
}

interface Partnership {
  readonly owner: string | null;
  readonly partner: string | null;
  readonly sheet: Document | null;
  readonly agency: Document | null;
  readonly contact: Document | null;
  readonly role: string | null;
  readonly phases: readonly string[] | null;
  readonly acceptance: string | null;
}

const idOf = (document: Document | null): string => document?.documentId ?? '';

/** What each field says, in a form that compares. */
const values = {
  sheet: ({ sheet }: Partnership) => idOf(sheet),
  agency: ({ agency }: Partnership) => idOf(agency),
  contact: ({ contact }: Partnership) => idOf(contact),
  role: ({ role }: Partnership) => role ?? '',
  phases: ({ phases }: Partnership) => [...(phases ?? [])].sort().join(),
  acceptance: ({ acceptance }: Partnership) => acceptance ?? '',
} as const;
type Field = keyof typeof values;

const ofLead: readonly Field[] = ['sheet', 'agency', 'role'];
const ofPartner: readonly Field[] = ['phases', 'contact', 'acceptance'];

const notYours: Readonly<Record<'lead' | 'partner', string>> = {
  lead: 'C’est l’agence partenaire qui répond, choisit ses phases et son interlocuteur.',
  partner:
    'C’est l’agence pilote de la fiche qui choisit la fiche, l’agence partenaire et ce qu’elle apporte.',
};

const ACCEPTED =
  'Ce partenariat est accepté : pour en changer les termes, supprimez-le et proposez-en un autre.';
const NOT_OWN_SHEET = 'Proposez un partenariat sur une fiche de votre agence.';
const DECLINE =
  'L’agence pilote de la fiche peut supprimer ce partenariat ; pour votre part, répondez « Décliné ».';

function check(beforeStored: Stored | null, afterStored: Stored | null, agency: string): Checked {
  const before = beforeStored as unknown as Partnership | null;
  const after = afterStored as unknown as Partnership | null;
  if (!after) return before?.owner === agency ? [] : problem('acceptance', DECLINE);
  if (!before) return checkProposal(after, agency);
  const changed = (Object.keys(values) as Field[]).filter(
    (field) => values[field](before) !== values[field](after),
  );
  return before.owner === agency
    ? checkLead(before, after, changed)
    : refuse(changed, ofLead, notYours.partner);
}

/** A proposal is made on a sheet of one’s own; the phases are then a suggestion. */
function checkProposal(after: Partnership, agency: string): Checked {
  return [
    ...(after.owner === agency ? [] : problem('sheet', NOT_OWN_SHEET)),
    ...(after.contact ? problem('contact', notYours.lead) : []),
  ];
}

/** Before the answer everything that was proposed may change; a refused proposal may be made again. */
function checkLead(before: Partnership, after: Partnership, changed: readonly Field[]): Checked {
  if (before.acceptance === 'ACCEPTED')
    return [...refuse(changed, ofLead, ACCEPTED), ...refuse(changed, ofPartner, notYours.lead)];
  const own: readonly Field[] =
    after.acceptance === 'PROPOSED' ? ['phases', 'acceptance'] : ['phases'];
  return refuse(
    changed,
    ofPartner.filter((field) => !own.includes(field)),
    notYours.lead,
  );
}

const refuse = (changed: readonly Field[], kept: readonly Field[], message: string): Checked =>
  changed.filter((field) => kept.includes(field)).flatMap((field) => problem(field, message));

/** Whatever was asked, a partnership starts as a proposal. */
function prepare(action: string, data: Record<string, unknown>): void {
  if (action !== 'update') data.acceptance = 'PROPOSED';
}

export const partnershipAgencyRules: AgencyRules = { prepare, check };
