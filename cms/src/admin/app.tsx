import { House, Key, Lock, ManyWays, Search, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MANAGE_ACCOUNTS } from '../accounts/manage-accounts';
import { MANAGE_NETWORK } from '../network/manage-network';
import { MANAGE_PORTALS } from '../portals/manage-portals';
import { MANAGE_SEARCHES } from '../search-log/manage-searches';
import { SheetAdvicePanel } from './advice/sheet-advice-panel';
import { showChoiceLabels } from './choice/choice-column';
import { choiceField, choicesField } from './choice/choice-fields';
import { askSecondFactorAtSignIn } from './second-factor/ask-at-sign-in';
import logo from './logo.svg';
import { PortalPanel } from './portals/portal-panel';
import { keepRefusedInput } from './saves/keep-refused-input';
import { keepTypedValues } from './saves/keep-typed-values';
import { RefusedInputPanel } from './saves/refused-input-panel';
import { frenchTranslations } from './translations';

/** Read before anyone logs in; each account then keeps its own choice. */
const browserDefaults = {
  'strapi-admin-language': 'fr',
  // An announcement of Strapi's, in English.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
} as const;

/** Numbers about the software, on the home page of people who write texts. */
const technicalWidgets = ['key-statistics'];

/** What waits for someone first. */
function homeOf<W extends { readonly id: string }>(widgets: readonly W[]): W[] {
  const kept = widgets.filter(({ id }) => !technicalWidgets.includes(id));
  return [
    ...kept.filter(({ id }) => id === 'my-agency'),
    ...kept.filter(({ id }) => id !== 'my-agency'),
  ];
}

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
    for (const [key, value] of Object.entries(browserDefaults)) {
      if (!localStorage.getItem(key)) localStorage.setItem(key, value);
    }
    app.addMenuLink({
      to: 'comptes-des-agences',
      icon: User,
      intlLabel: { id: 'guide.accounts', defaultMessage: 'Comptes des agences' },
      permissions: [{ action: MANAGE_ACCOUNTS, subject: null } as never],
      Component: () => import('./accounts/accounts-page'),
      position: 5,
    });
    app.addMenuLink({
      to: 'reseau',
      icon: ManyWays,
      intlLabel: { id: 'guide.network', defaultMessage: 'Réseau des agences' },
      permissions: [{ action: MANAGE_NETWORK, subject: null } as never],
      Component: () => import('./network/network-page'),
      position: 6,
    });
    app.addMenuLink({
      to: 'recherches',
      icon: Search,
      intlLabel: { id: 'guide.searches', defaultMessage: 'Recherches du guide' },
      permissions: [{ action: MANAGE_SEARCHES, subject: null } as never],
      Component: () => import('./searches/searches-page'),
      position: 7,
    });
    app.addMenuLink({
      to: 'portails',
      icon: Key,
      intlLabel: { id: 'guide.portals', defaultMessage: 'Portails : clés et fréquentation' },
      permissions: [{ action: MANAGE_PORTALS, subject: null } as never],
      Component: () => import('./portals/portals-page'),
      position: 8,
    });
    app.addMenuLink({
      to: 'double-authentification',
      icon: Lock,
      intlLabel: { id: 'guide.second-factor', defaultMessage: 'Double authentification' },
      permissions: [],
      Component: () => import('./second-factor/second-factor-page'),
      position: 9,
    });
    askSecondFactorAtSignIn();
    keepRefusedInput();
    app.addMiddlewares([() => keepTypedValues as never]);
    app.customFields.register([choiceField, choicesField]);
    app.widgets.register({
      id: 'my-agency',
      icon: House,
      title: { id: 'guide.my-agency', defaultMessage: 'Mon agence' },
      component: async () => (await import('./my-agency/my-agency-widget')).MyAgencyWidget,
    });
    app.widgets.register((widgets) => homeOf(widgets));
  },

  bootstrap(app: StrapiApp): void {
    showChoiceLabels(app);
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManagerPlugin;
    contentManager.apis.addEditViewSidePanel([RefusedInputPanel, SheetAdvicePanel, PortalPanel]);
  },
};
