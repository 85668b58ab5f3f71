import { errors } from '@strapi/utils';

/** For what does not exist and for what is another's alike. */
export const notFound = (): Error =>
  new errors.NotFoundError('Introuvable, ou pas dans le contenu de votre agence.');

export const keptByNetwork = (): Error =>
  new errors.ForbiddenError('Réservé à la coordination du réseau.');

export const noAgency = (): Error =>
  new errors.ForbiddenError(
    'Votre compte n’est rattaché à aucune agence : rien ne peut être montré ni écrit. Demandez à la coordination du réseau de le rattacher.',
  );
