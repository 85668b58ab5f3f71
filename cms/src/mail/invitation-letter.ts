import { toLetter, type Letter } from './letter';

export interface LinkForAccount {
  readonly firstname: string;
  readonly agency: string;
  readonly address: string;
  readonly expiresAt: Date;
}

/** In the department, wherever the server stands: « mardi 1er décembre à 14 h 05 ». */
function toDay(date: Date): string {
  const timeZone = 'Europe/Paris';
  const day = date.toLocaleDateString('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  const time = date.toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone });
  return `${day.replace(/ 1 /, ' 1er ')} à ${time.replace(':', '\u00a0h\u00a0')}`;
}

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
      `La coordination du réseau vous invite à écrire dans le Guide de l’ingénierie départementale pour l’agence «\u00a0${agency}\u00a0».`,
      'Il vous reste à choisir votre mot de passe.',
    ],
    link: { label: 'Créer mon compte', address },
    after: [
      `Ce lien est personnel. Il est valable jusqu’au ${toDay(expiresAt)}\u00a0; ensuite, demandez-en un autre à la coordination.`,
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
