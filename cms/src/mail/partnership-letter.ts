import { toLetter, type Letter } from './letter';

export type PartnershipEvent = 'proposed' | 'accepted' | 'declined' | 'ended';

export interface PartnershipNews {
  readonly event: PartnershipEvent;
  /** Who did it. */
  readonly agency: string;
  /** As the guide titles it; empty when it was never published. */
  readonly sheet: string;
  readonly role: string;
  readonly address: string;
}

interface Words {
  readonly subject: string;
  readonly did: string;
  readonly link: string;
  readonly after: string;
}

const words: Readonly<Record<PartnershipEvent, Words>> = {
  proposed: {
    subject: 'Un partenariat vous est proposé',
    did: 'vous propose d’intervenir sur',
    link: 'Répondre',
    after:
      'Acceptez en disant à quelles phases vous intervenez et qui appeler chez vous, ou déclinez. D’ici là, rien ne se voit dans le guide.',
  },
  accepted: {
    subject: 'Votre partenariat est accepté',
    did: 'accepte d’intervenir sur',
    link: 'Voir le partenariat',
    after: 'Elle apparaît désormais sur la fiche, avec ses phases et son interlocuteur.',
  },
  declined: {
    subject: 'Votre partenariat est décliné',
    did: 'décline son intervention sur',
    link: 'Voir le partenariat',
    after: 'Elle n’apparaît pas sur la fiche.',
  },
  ended: {
    subject: 'Un partenariat prend fin',
    did: 'met fin au partenariat sur',
    link: 'Voir vos partenariats',
    after: 'Votre agence n’apparaît plus sur cette fiche.',
  },
};

export function partnershipLetter({
  event,
  agency,
  sheet,
  role,
  address,
}: PartnershipNews): Letter {
  const { subject, did, link, after } = words[event];
  const named = sheet === '' ? 'une fiche en préparation' : `la fiche «\u00a0${sheet}\u00a0»`;
  return toLetter({
    subject,
    before: [
      'Bonjour,',
      `L’agence «\u00a0${agency}\u00a0» ${did} ${named}.`,
      `Ce que le partenaire apporte\u00a0: ${role}.`,
    ],
    link: { label: link, address },
    after: [after],
  });
}
