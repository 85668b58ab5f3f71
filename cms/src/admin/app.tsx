import type { StrapiApp } from '@strapi/strapi/admin';
import { SheetAdvicePanel } from './advice/sheet-advice-panel';
import { showChoiceLabels } from './choice/choice-column';
import { choiceField, choicesField } from './choice/choice-fields';
import logo from './logo.svg';
import { frenchTranslations } from './translations';

const LANGUAGE_KEY = 'strapi-admin-language';

interface ContentManagerPlugin {
  readonly apis: { addEditViewSidePanel: (panels: readonly unknown[]) => void };
}

export default {
  config: {
    locales: ['fr'],
    auth: { logo },
    menu: { logo },
    head: { favicon: logo, title: 'Guide de l’ingénierie départementale' },
    tutorials: false,
    notifications: { releases: false },
    translations: { fr: frenchTranslations },
  },

  register(app: StrapiApp): void {
    // Read before the first account logs in; each account then keeps its own choice.
    if (!localStorage.getItem(LANGUAGE_KEY)) localStorage.setItem(LANGUAGE_KEY, 'fr');
    app.customFields.register([choiceField, choicesField]);
  },

  bootstrap(app: StrapiApp): void {
    showChoiceLabels(app);
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManagerPlugin;
    contentManager.apis.addEditViewSidePanel([SheetAdvicePanel]);
  },
};
