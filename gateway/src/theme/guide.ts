import { comparePositions, type Position } from '../connection/ordered';
import { derived, groupBy } from '../guide/derived';
import type { Theme } from './model';

type Themes = ReadonlyMap<string, Theme>;

// A rank is an integer of either sign; shifted, it compares as text. The separators come before any letter,
// so that a theme's children stand between it and the next theme.
const rankKey = ({ order, code }: Theme): string =>
  `${String(order + 1_000_000_000).padStart(10, '0')}\u0001${code}\u0000`;

/** Where a theme stands in the guide's order: after its parent, among its brothers. */
export function themePosition(themes: Themes, theme: Theme): Position {
  const parent = theme.parentId === null ? undefined : themes.get(theme.parentId);
  return { key: (parent ? rankKey(parent) : '') + rankKey(theme), id: theme.id };
}

/** The guide's order: each first-level theme followed by its children. */
export const orderedThemes = derived((themes: Themes): readonly Theme[] =>
  [...themes.values()].sort((left, right) =>
    comparePositions(themePosition(themes, left), themePosition(themes, right)),
  ),
);

const childrenByParent = derived((themes: Themes) =>
  groupBy(orderedThemes(themes), (theme) => theme.parentId),
);

export const childrenOf = (themes: Themes, id: string): readonly Theme[] =>
  childrenByParent(themes).get(id) ?? [];

const bySlug = derived((themes: Themes) => {
  const previous = [...themes.values()].flatMap((theme) =>
    theme.previousSlugs.map((slug) => [slug, theme] as const),
  );
  const current = [...themes.values()].map((theme) => [theme.slug, theme] as const);
  return new Map([...previous, ...current]);
});

const byCode = derived(
  (themes: Themes) => new Map([...themes.values()].map((theme) => [theme.code, theme])),
);

export const themeBySlug = (themes: Themes, slug: string): Theme | undefined =>
  bySlug(themes).get(slug);

export const themeByCode = (themes: Themes, code: string): Theme | undefined =>
  byCode(themes).get(code);

/** Ids of a theme and of those that depend on it, named by slug or by code; empty when unknown. */
export function themeFamily(themes: Themes, name: string): string[] {
  const theme = themeBySlug(themes, name) ?? themeByCode(themes, name);
  return theme ? [theme.id, ...childrenOf(themes, theme.id).map((child) => child.id)] : [];
}
