import type { Core } from '@strapi/strapi';

/** Every account reads the administration in French unless it chose otherwise. */
export function speakFrenchToAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'fr';
    },
  });
}
