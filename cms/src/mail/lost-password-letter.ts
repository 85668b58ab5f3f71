import { toLetter, type Letter } from './letter';

/** A name is not said: Strapi fills its templates without escaping. */
const STRAPI_ADDRESS = '<%= url %>';
const MARK = 'ADRESSE';

const letter = toLetter({
  subject: 'Choisir un nouveau mot de passe',
  before: [
    'Bonjour,',
    'Un nouveau mot de passe a été demandé pour votre compte de rédaction du guide.',
  ],
  link: { label: 'Choisir un mot de passe', address: MARK },
  after: [
    'Ce lien sert une fois et cesse d’être valable au bout d’une heure.',
    'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe ne change pas.',
  ],
});

/** The shape of `admin.forgotPassword.emailTemplate`. */
export const lostPasswordLetter: Letter = {
  subject: letter.subject,
  text: letter.text.replaceAll(MARK, STRAPI_ADDRESS),
  html: letter.html.replaceAll(MARK, STRAPI_ADDRESS),
};
