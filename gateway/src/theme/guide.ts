import { derived, groupBy } from '../guide/derived';
import type { Theme } from './model';

type Themes = ReadonlyMap<string, Theme>;

const inOrder = (left: Theme, right: Theme): number =>
  left.order - right.order || (left.code < right.code ? -1 : 1);

/** The guide's order: each first-level theme followed by its children. */
export const orderedThemes = derived((themes: Themes): readonly Theme[] => {
  const children = childrenByParent(themes);
  return [...themes.values()]
    .filter((theme) => theme.parentId === null || !themes.has(theme.parentId))
    .sort(inOrder)
    .flatMap((theme) => [theme, ...(children.get(theme.id) ?? [])]);
});

const childrenByParent = derived((themes: Themes) =>
  groupBy([...themes.values()].sort(inOrder), (theme) => theme.parentId),
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
