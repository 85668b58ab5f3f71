import type { TerritoryKind } from '../schema/resolvers.generated';

/** A commune, former commune, EPCI or département, keyed by kind and official code. */
export interface Territory {
  id: string;
  /** INSEE code, SIREN of an EPCI, or code of the département. */
  code: string;
  name: string;
  kind: TerritoryKind;
  postalCodes: readonly string[];
  population: number | null;
  parentId: string | null;
}
