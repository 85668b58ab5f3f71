import type { ConceptRules } from '../../writing/concept-rules';
import { emailAddress, phoneNumber, problem, required, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface StoredContact {
  readonly label: string | null;
  readonly agency: object | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isPublic: boolean | null;
}

function check(stored: Stored): Checked {
  const contact = stored as unknown as StoredContact;
  return [
    ...required('label', contact.label, 'Nommez la fonction, comme « Accueil des collectivités ».'),
    ...required('agency', contact.agency, 'Choisissez l’agence de cet interlocuteur.'),
    ...emailAddress('email', contact.email),
    ...phoneNumber('phone', contact.phone),
    ...checkReach(contact),
  ];
}

function checkReach({ isPublic, email, phone }: StoredContact): Checked {
  if (!isPublic || email || phone) return [];
  return problem(
    'email',
    'Un interlocuteur public se joint : donnez une adresse électronique ou un téléphone.',
  );
}

export const contactRules: ConceptRules = { populate: ['agency'], check, keptWhileUsed: true };
