import { inputError } from '../errors';
import { derived, groupBy } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { Agency } from '../agency/model';
import type { Coverage } from '../schema/resolvers.generated';
import type { Sheet } from '../sheet/model';
import type { Territory } from './model';

type Territories = ReadonlyMap<string, Territory>;

const TERRITORY_CODE = /^(\d{9}|\d[\dAB]\d{3}|\d[\dAB]\d?)$/;

// A commune created by a merger often has the code of one of its former communes: the commune is meant.
const byCode = derived((territories: Territories) => {
  const groups = groupBy(territories.values(), (territory) => territory.code);
  return new Map(
    [...groups].map(([code, group]) => [
      code,
      group.find((territory) => territory.kind !== 'FORMER_COMMUNE') ?? group[0]!,
    ]),
  );
});

/**
 * The territory of this code, or undefined when the département has none.
 * @throws GraphQLError `BAD_TERRITORY_CODE` when this cannot be a code at all.
 */
export function findTerritory(guide: Guide, code: string, argument: string): Territory | undefined {
  if (!TERRITORY_CODE.test(code))
    throw inputError({
      code: 'BAD_TERRITORY_CODE',
      argument,
      value: code,
      remedy:
        'Give the INSEE code of a commune (5 characters), the SIREN of an EPCI (9 digits) or the code of the département (2 or 3 characters), never a postal code or a name.',
    });
  return byCode(guide.entities.territory).get(code);
}

/** The territory and all that contain it, the nearest first. */
export function containersOf(territories: Territories, id: string): string[] {
  const chain: string[] = [];
  for (let at: string | null | undefined = id; at && !chain.includes(at);)
    [at] = [territories.get(at)?.parentId, chain.push(at)];
  return chain;
}

const partsOf = derived((territories: Territories) =>
  groupBy(territories.values(), (territory) =>
    // A former commune lies within its commune: covering all of them is not how one covers a commune.
    territory.kind === 'FORMER_COMMUNE' ? null : territory.parentId,
  ),
);

/** How much of a territory a list of territories covers; an empty list covers everything. */
export function coverageOf(
  territories: Territories,
  covering: readonly string[],
  territoryId: string,
): Coverage {
  if (covering.length === 0) return 'FULL';
  const containers = containersOf(territories, territoryId);
  if (covering.some((id) => containers.includes(id))) return 'FULL';
  const within = covering.filter((id) => containersOf(territories, id).includes(territoryId));
  if (within.length === 0) return 'NONE';
  const parts = partsOf(territories).get(territoryId) ?? [];
  const isWhole = parts.every(({ id }) => coverageOf(territories, within, id) === 'FULL');
  return parts.length > 0 && isWhole ? 'FULL' : 'PARTIAL';
}

export const agencyCoverage = (guide: Guide, agency: Agency, territoryId: string): Coverage =>
  coverageOf(guide.entities.territory, agency.coverageIds, territoryId);

/** A sheet covers what it says, or what its lead agency covers. */
export const sheetCoverage = (guide: Guide, sheet: Sheet, territoryId: string): Coverage => {
  const agencyCoverageIds = guide.entities.agency.get(sheet.leadAgencyId)?.coverageIds ?? [];
  const covering = sheet.coverageIds.length > 0 ? sheet.coverageIds : agencyCoverageIds;
  return coverageOf(guide.entities.territory, covering, territoryId);
};
