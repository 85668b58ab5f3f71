import { readFileSync } from 'node:fs';
import { territoryKey } from '../identity/identify';

/** A territory as the State names and codes it. */
export interface Territory {
  readonly key: string;
  readonly kind: 'COMMUNE' | 'FORMER_COMMUNE' | 'EPCI' | 'DEPARTEMENT';
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly parent: string | null;
}

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

interface Epci {
  readonly code: string;
  readonly nom: string;
  readonly populationMunicipale: number;
  readonly membres: readonly { readonly code: string; readonly populationMunicipale: number }[];
}

/** Read at run time: TypeScript would otherwise infer a type from 20 MB of JSON. */
function readEdition<T>(file: 'communes' | 'departements' | 'epci'): readonly T[] {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as readonly T[];
}

/** The département, its EPCI, its communes and the former communes that people still name; parents first. */
export function readTerritories(departement: string): Territory[] {
  const all = readEdition<Commune>('communes').filter((one) => one.departement === departement);
  const current = all.filter((one) => one.type === 'commune-actuelle');
  const former = all.filter(
    (one) => one.type === 'commune-deleguee' || one.type === 'commune-associee',
  );
  const codes = new Set(current.map((one) => one.code));
  const groups = readEdition<Epci>('epci').filter((one) =>
    one.membres.some((member) => codes.has(member.code)),
  );
  const epciOf = new Map(
    groups.flatMap((epci) => epci.membres.map((member) => [member.code, epci] as const)),
  );
  const communeOf = new Map(current.map((one) => [one.code, one]));
  return [
    toDepartement(departement, current, epciOf),
    ...groups.map((epci) => toEpci(epci, departement)),
    ...current.map((commune) => toCommune(commune, epciOf.get(commune.code))),
    ...former.map((commune) => toFormerCommune(commune, communeOf.get(commune.chefLieu ?? ''))),
  ];
}

function toDepartement(
  code: string,
  current: readonly Commune[],
  epciOf: ReadonlyMap<string, Epci>,
): Territory {
  const name =
    readEdition<{ code: string; nom: string }>('departements').find((one) => one.code === code)
      ?.nom ?? code;
  const population = current.reduce(
    (sum, commune) => sum + (populationOf(commune, epciOf.get(commune.code)) ?? 0),
    0,
  );
  return {
    key: territoryKey('DEPARTEMENT', code),
    kind: 'DEPARTEMENT',
    code,
    name,
    postalCodes: [],
    population,
    parent: null,
  };
}

function toEpci({ code, nom, populationMunicipale }: Epci, departement: string): Territory {
  const name = toFrenchName(
    nom.replace(/^CC /, 'Communauté de communes ').replace(/^CA /, 'Communauté d’agglomération '),
  );
  const parent = territoryKey('DEPARTEMENT', departement);
  return {
    key: territoryKey('EPCI', code),
    kind: 'EPCI',
    code,
    name,
    postalCodes: [],
    population: populationMunicipale,
    parent,
  };
}

function toCommune(commune: Commune, epci: Epci | undefined): Territory {
  return {
    key: territoryKey('COMMUNE', commune.code),
    kind: 'COMMUNE',
    code: commune.code,
    name: toFrenchName(commune.nom),
    postalCodes: commune.codesPostaux ?? [],
    population: populationOf(commune, epci),
    parent: epci ? territoryKey('EPCI', epci.code) : null,
  };
}

/** The source gives former communes neither postal codes nor population: people there use their commune's codes. */
function toFormerCommune(commune: Commune, parent: Commune | undefined): Territory {
  return {
    key: territoryKey('FORMER_COMMUNE', commune.code),
    kind: 'FORMER_COMMUNE',
    code: commune.code,
    name: toFrenchName(commune.nom),
    postalCodes: parent?.codesPostaux ?? [],
    population: null,
    parent: parent ? territoryKey('COMMUNE', parent.code) : null,
  };
}

function populationOf(commune: Commune, epci: Epci | undefined): number | null {
  const member = epci?.membres.find((one) => one.code === commune.code);
  return member?.populationMunicipale ?? commune.population ?? null;
}

const toFrenchName = (name: string): string => name.replaceAll("'", '’');
