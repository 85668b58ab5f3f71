import { fromGlobalId, onlyOne, toGlobalId } from '../node/global-id';
import type { Resolvers } from '../schema/resolvers.generated';

export const themeResolvers: Pick<Resolvers, 'Query' | 'Theme'> = {
  Query: {
    theme: (_root, args, { themes }) => {
      const [name, value] = onlyOne(['id', 'slug', 'code'], args);
      if (name === 'slug') return themes.bySlug(value) ?? null;
      if (name === 'code') return themes.byCode(value) ?? null;
      return themes.byId(fromGlobalId(value, { expected: 'Theme' }).id) ?? null;
    },
    themes: (_root, args, { themes }) => themes.page(args),
  },
  Theme: {
    id: (theme) => toGlobalId('Theme', theme.id),
    url: (theme, _args, { publicUrl }) => `${publicUrl}/themes/${theme.slug}`,
    parent: (theme, _args, { themes }) => themes.parentOf(theme) ?? null,
    children: (theme, _args, { themes }) => themes.childrenOf(theme),
    sheets: (theme, args, { sheets, themes }) => {
      const family = new Set([theme, ...themes.childrenOf(theme)].map((one) => one.id));
      return sheets.page(args, (sheet) => sheet.themeIds.some((id) => family.has(id)));
    },
  },
};
