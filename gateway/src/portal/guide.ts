import { derived } from '../guide/derived';
import type { Portal } from './model';

type Portals = ReadonlyMap<string, Portal>;

const bySlug = derived((portals: Portals) => {
  const previous = [...portals.values()].flatMap((portal) =>
    portal.previousSlugs.map((slug) => [slug, portal] as const),
  );
  const current = [...portals.values()].map((portal) => [portal.slug, portal] as const);
  return new Map([...previous, ...current]);
});

export const portalBySlug = (portals: Portals, slug: string): Portal | undefined =>
  bySlug(portals).get(slug);
