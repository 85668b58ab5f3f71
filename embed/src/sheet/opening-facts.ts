import type { ContactCardFragment, FeeModel, FullSheetFragment } from '../generated/graphql';

/** What each fee model means to somebody who has ten seconds; details stand further down the page. */
const terms: Record<FeeModel, { free: string | null; paid: string | null }> = {
  FREE: { free: 'l’accompagnement', paid: null },
  FREE_FIRST_LEVEL: { free: 'le premier niveau', paid: 'la suite, selon l’agence' },
  MIXED: { free: 'une partie de l’aide', paid: 'le reste' },
  MEMBERSHIP_INCLUDED: { free: 'pour les adhérents', paid: 'l’adhésion à l’agence' },
  PAID: { free: null, paid: 'l’accompagnement' },
  ON_QUOTE: { free: null, paid: 'sur devis' },
};

export interface OpeningFact {
  term: 'Gratuit' | 'Payant' | 'Qui répond';
  text: string;
}

type FactSource = Pick<
  FullSheetFragment,
  'feeModel' | 'feeStatus' | 'feeDetails' | 'firstLevelIncludes'
> & {
  leadAgency: { shortName: string };
  contacts: readonly Pick<ContactCardFragment, 'label'>[];
};

/** Even free support may have a paid side, told in `feeDetails`: the opening must not hide it. */
const paidTerm = ({ feeModel, feeDetails, feeStatus }: FactSource): string | null => {
  const paid = terms[feeModel].paid ?? (feeDetails ? 'certains cas, voir le détail' : null);
  return paid && feeStatus === 'TO_CONFIRM' ? `${paid} (à confirmer)` : paid;
};

/** « Gratuit : … · Payant : … · Qui répond : … » */
export const toOpeningFacts = (sheet: FactSource): OpeningFact[] => {
  const { free } = terms[sheet.feeModel];
  const paid = paidTerm(sheet);
  const firstTalk = sheet.firstLevelIncludes.length > 0 ? 'le premier échange' : null;
  const contact = sheet.contacts[0]?.label;
  const facts: (OpeningFact | null)[] = [
    free || firstTalk ? { term: 'Gratuit', text: free ?? firstTalk ?? '' } : null,
    paid ? { term: 'Payant', text: paid } : null,
    {
      term: 'Qui répond',
      text: contact ? `${sheet.leadAgency.shortName}, ${contact}` : sheet.leadAgency.shortName,
    },
  ];
  return facts.filter((fact) => fact !== null);
};

/** The number to call about a sheet: that of its first contact who has one, else the agency's. */
export const findPhone = (
  sheet: Pick<FullSheetFragment, 'contacts' | 'leadAgency'>,
): string | null => sheet.contacts.find(({ phone }) => phone)?.phone ?? sheet.leadAgency.phone;
