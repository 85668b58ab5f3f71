import { toConnection, type PageArgs } from '../connection/connection';
import type { Guide } from '../guide/guide';
import { childrenOf, orderedThemes, themeByCode, themeBySlug } from './guide';
import type { Theme } from './model';

export type ThemeLoader = ReturnType<typeof createThemeLoader>;

/** Reads themes from one guide. */
export function createThemeLoader(guide: Guide) {
  const themes = guide.entities.theme;
  const parentOf = (theme: Theme): Theme | undefined =>
    theme.parentId === null ? undefined : themes.get(theme.parentId);
  const rank = (theme: Theme): string => `${String(theme.order).padStart(6, '0')} ${theme.code}`;
  // « parent, then child » as one key, so that a child keeps its place when others come and go.
  const positionOf = (theme: Theme) => {
    const parent = parentOf(theme);
    return { key: parent ? `${rank(parent)}/${rank(theme)}` : rank(theme), id: theme.id };
  };

  return {
    byId: (id: string): Theme | undefined => themes.get(id),
    byIds: (ids: readonly string[]): Theme[] =>
      ids.map((id) => themes.get(id)).filter((theme) => theme !== undefined),
    bySlug: (slug: string): Theme | undefined => themeBySlug(themes, slug),
    byCode: (code: string): Theme | undefined => themeByCode(themes, code),
    parentOf,
    childrenOf: (theme: Theme): readonly Theme[] => childrenOf(themes, theme.id),
    page({ level, ...args }: PageArgs & { level?: number | null }) {
      const nodes = orderedThemes(themes).filter(
        (theme) => level == null || level === (parentOf(theme) ? 2 : 1),
      );
      return toConnection({ order: 'GUIDE', nodes, positionOf }, args);
    },
  };
}
