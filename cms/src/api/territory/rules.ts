import type { ConceptRules } from '../../writing/concept-rules';
import { knownCodes, required } from '../../writing/rule';

export const territoryRules: ConceptRules = {
  populate: [],
  check: (stored) => [
    ...required('name', stored.name, 'Donnez le nom du territoire.'),
    ...required('code', stored.code, 'Donnez le code INSEE ou le SIREN du territoire.'),
    ...required('kind', stored.kind, 'Dites de quelle sorte de territoire il s’agit.'),
    ...knownCodes('kind', 'TerritoryKind', stored.kind),
  ],
  keptWhileUsed: true,
};
