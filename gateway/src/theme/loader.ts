import { toConnection, type PageArgs } from '../connection/connection';
import type { Guide } from '../guide/guide';
import { childrenOf, orderedThemes, themeByCode, themeBySlug, themePosition } from './guide';
import type { Theme } from './model';

/** Reads themes from one guide. */
export function createThemeLoader(guide: Guide) {
  const themes = guide.entities.theme;
  const parentOf = (theme: Theme): Theme | undefined =>
    theme.parentId === null ? undefined : themes.get(theme.parentId);

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
      return toConnection(
        { order: 'THEME', nodes, positionOf: (theme: Theme) => themePosition(themes, theme) },
        args,
      );
    },
  };
}
