import { comparePositions, type Position } from '../connection/ordered';
import { fold } from '../fold';
import { derived } from '../guide/derived';
import type { Agency, FormerAgency } from './model';

type Agencies = ReadonlyMap<string, Agency>;

export const agencyPosition = (agency: Agency): Position => ({
  key: fold(agency.name),
  id: agency.id,
});

/** Agencies by name. */
export const orderedAgencies = derived((agencies: Agencies): readonly Agency[] =>
  [...agencies.values()].sort((left, right) =>
    comparePositions(agencyPosition(left), agencyPosition(right)),
  ),
);

type Named = Pick<Agency, 'slug' | 'previousSlugs'>;

function indexSlugs<A extends Named>(agencies: ReadonlyMap<string, A>): ReadonlyMap<string, A> {
  const previous = [...agencies.values()].flatMap((agency) =>
    agency.previousSlugs.map((slug) => [slug, agency] as const),
  );
  const current = [...agencies.values()].map((agency) => [agency.slug, agency] as const);
  return new Map([...previous, ...current]);
}

const bySlug = derived((agencies: Agencies) => indexSlugs(agencies));
const formerBySlug = derived((former: ReadonlyMap<string, FormerAgency>) => indexSlugs(former));

export const agencyBySlug = (agencies: Agencies, slug: string): Agency | undefined =>
  bySlug(agencies).get(slug);

export const formerAgencyBySlug = (
  former: ReadonlyMap<string, FormerAgency>,
  slug: string,
): FormerAgency | undefined => formerBySlug(former).get(slug);
