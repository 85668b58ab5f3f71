import { errors } from '@strapi/utils';

/** For what does not exist and for what is another's alike. */
export const notFound = (): Error =>
  new errors.NotFoundError('Introuvable, ou pas dans le contenu de votre agence.');

/** Strapi says « Forbidden » in the place of any other error of 403. */
export const keptByNetwork = (): Error =>
  new errors.PolicyError('Réservé à la coordination du réseau.');

export const NO_AGENCY =
  'Votre compte n’est rattaché à aucune agence : rien ne peut être montré ni écrit. Demandez à la coordination du réseau de le rattacher.';

export const noAgency = (): Error => new errors.PolicyError(NO_AGENCY);
