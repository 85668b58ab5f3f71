import { toLetter, type Letter } from './letter';

export interface LinkForAccount {
  readonly firstname: string;
  readonly agency: string;
  readonly address: string;
  readonly expiresAt: Date;
}

/** The day in the department, wherever the server stands. */
const toDay = (date: Date): string =>
  new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  }).format(date);

export const invitationLetter = ({
  firstname,
  agency,
  address,
  expiresAt,
}: LinkForAccount): Letter =>
  toLetter({
    subject: 'Votre compte de rédaction du guide',
    before: [
      `Bonjour ${firstname},`,
      `La coordination du réseau vous invite à écrire dans le Guide de l’ingénierie départementale pour ${agency}.`,
      'Il vous reste à choisir votre mot de passe.',
    ],
    link: { label: 'Créer mon compte', address },
    after: [
      `Ce lien est personnel. Il est valable jusqu’au ${toDay(expiresAt)} ; ensuite, demandez-en un autre à la coordination.`,
    ],
  });

export const newPasswordLetter = ({ firstname, address, expiresAt }: LinkForAccount): Letter =>
  toLetter({
    subject: 'Choisir un nouveau mot de passe',
    before: [
      `Bonjour ${firstname},`,
      'La coordination du réseau vous envoie un lien pour choisir un nouveau mot de passe.',
    ],
    link: { label: 'Choisir un mot de passe', address },
    after: [`Ce lien sert une fois. Il est valable jusqu’au ${toDay(expiresAt)}.`],
  });
