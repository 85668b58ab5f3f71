import { adminTranslations } from './admin';
import { contentManagerTranslations } from './content-manager';
import { frenchTypography } from '../../french-typography';
import { uploadTranslations } from './upload';

/** What Strapi leaves in English, or says for developers, on the screens that an editor sees. */
export const frenchTranslations: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...adminTranslations,
    ...contentManagerTranslations,
    ...uploadTranslations,
  }).map(([key, text]) => [key, frenchTypography(text)]),
);
