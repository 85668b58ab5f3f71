import type { ConceptRules } from '../../writing/concept-rules';
import {
  emailAddress,
  knownCodes,
  longest,
  matching,
  phoneNumber,
  required,
  webAddress,
  type Checked,
} from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface StoredAgency {
  readonly name: string | null;
  readonly summary: string | null;
  readonly siren: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly membershipStatus: string | null;
}

function check(stored: Stored): Checked {
  const agency = stored as unknown as StoredAgency;
  return [
    ...required('name', agency.name, 'Donnez le nom de l’agence.'),
    ...longest('summary', agency.summary, 400),
    ...matching(
      'siren',
      agency.siren,
      /^\d{9}$/,
      `« ${agency.siren} » n’est pas un SIREN : il a neuf chiffres.`,
    ),
    ...webAddress('website', agency.website),
    ...emailAddress('email', agency.email),
    ...phoneNumber('phone', agency.phone),
    ...required(
      'membershipStatus',
      agency.membershipStatus,
      'Dites où en est l’appartenance au réseau.',
    ),
    ...knownCodes('membershipStatus', 'MembershipStatus', agency.membershipStatus),
  ];
}

export const agencyRules: ConceptRules = {
  populate: [],
  check,
  slug: { from: 'name', claim: 'agency-slug' },
  keptWhileUsed: true,
};
