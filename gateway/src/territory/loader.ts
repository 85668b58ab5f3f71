import { toConnection, type PageArgs } from '../connection/connection';
import type { Position } from '../connection/ordered';
import { comparePositions } from '../connection/ordered';
import { fold, foldedWords } from '../fold';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import type { TerritoryKind } from '../schema/resolvers.generated';
import { findTerritory } from './guide';
import type { Territory } from './model';

export interface TerritoryListArgs extends PageArgs {
  query?: string | null;
  postalCode?: string | null;
  kinds?: readonly TerritoryKind[] | null;
}

const positionOf = (territory: Territory): Position => ({
  key: fold(territory.name),
  id: territory.id,
});

const ordered = derived((territories: ReadonlyMap<string, Territory>): readonly Territory[] =>
  [...territories.values()].sort((a, b) => comparePositions(positionOf(a), positionOf(b))),
);

function matches(territory: Territory, { query, postalCode, kinds }: TerritoryListArgs): boolean {
  const words = foldedWords(territory.name);
  const begins = (word: string) => words.some((one) => one.startsWith(word));
  return (
    foldedWords(query ?? '').every(begins) &&
    (postalCode == null || territory.postalCodes.includes(postalCode)) &&
    (!kinds?.length || kinds.includes(territory.kind))
  );
}

/** Reads territories from one guide. */
export function createTerritoryLoader(guide: Guide) {
  const territories = guide.entities.territory;
  return {
    byId: (id: string): Territory | undefined => territories.get(id),
    byIds: (ids: readonly string[]): Territory[] =>
      ids.map((id) => territories.get(id)).filter((territory) => territory !== undefined),
    /** @throws GraphQLError `BAD_TERRITORY_CODE`. */
    byCode: (code: string, argument = 'code'): Territory | undefined =>
      findTerritory(guide, code, argument),
    page: (args: TerritoryListArgs) =>
      toConnection(
        {
          order: 'TERRITORY_NAME',
          nodes: ordered(territories).filter((one) => matches(one, args)),
          positionOf,
        },
        args,
      ),
  };
}
