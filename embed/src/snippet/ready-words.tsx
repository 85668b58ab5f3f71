import { guideName, siteName } from '../page/brand';
import { CopiedText } from './copied-text';

interface WordsProps {
  publicUrl: string;
}

const privacyWords = (publicUrl: string): string =>
  `Des pages de ce site montrent des contenus du « ${guideName} », publié par ${siteName} (${publicUrl}). ` +
  'Ils sont chargés depuis le serveur du guide, qui reçoit à cette occasion votre adresse IP, comme tout serveur. ' +
  'Ils ne déposent aucun cookie et ne vous suivent pas. Le guide compte par jour, sans savoir qui lit, les mots cherchés et les résultats ' +
  'ouverts (gardés quatre-vingt-dix jours) et, pour un portail partenaire, le nombre de pages montrées (gardé treize mois) ; ' +
  'ce que vous écrivez dans un champ n’est jamais conservé avec votre adresse. ' +
  'L’historique de votre onglet peut garder ce que vous avez cherché, pour que le retour en arrière fonctionne.';

const accessibilityWords = (publicUrl: string): string =>
  `Les contenus du « ${guideName} » affichés dans nos pages sont fournis par ${siteName}. ` +
  'Ils visent le RGAA 4.1 (niveau AA) et n’ont pas été audités par un tiers. ' +
  `Leur état et la façon de signaler une difficulté : ${publicUrl}/accessibilite.`;

const Words = ({ title, text }: { title: string; text: string }) => (
  <div class="ready-words">
    <h2>{title}</h2>
    <CopiedText label={title} text={text} />
  </div>
);

/** For the page of the partner's site that says what becomes of its readers' data. */
export const PrivacyWords = ({ publicUrl }: WordsProps) => (
  <Words title="Pour votre page sur les données personnelles" text={privacyWords(publicUrl)} />
);

/** For the declaration of accessibility of the partner's site. */
export const AccessibilityWords = ({ publicUrl }: WordsProps) => (
  <Words title="Pour votre déclaration d’accessibilité" text={accessibilityWords(publicUrl)} />
);
