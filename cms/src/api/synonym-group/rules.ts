import { parseLines } from '../../text-list';
import type { ConceptRules } from '../../writing/concept-rules';
import { knownCodes, problem, required, shortItems, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface StoredGroup {
  readonly terms: string | null;
  readonly targets: string | null;
  readonly kind: string | null;
  readonly direction: string | null;
}

function check(stored: Stored): Checked {
  const group = stored as unknown as StoredGroup;
  return [
    ...required('kind', group.kind, 'Dites s’il s’agit d’un objet ou d’une intention.'),
    ...knownCodes('kind', 'SynonymKind', group.kind),
    ...required('direction', group.direction, 'Dites dans quel sens les mots se valent.'),
    ...knownCodes('direction', 'SynonymDirection', group.direction),
    ...shortItems('terms', group.terms, 60),
    ...shortItems('targets', group.targets, 60),
    ...checkTerms(group),
  ];
}

function checkTerms({ direction, terms, targets }: StoredGroup): Checked {
  if (direction !== 'ONE_WAY') {
    return parseLines(terms).length < 2
      ? problem('terms', 'Écrivez au moins deux mots, un par ligne.')
      : [];
  }
  return [
    ...required('terms', parseLines(terms), 'Écrivez au moins un mot.'),
    ...required(
      'targets',
      parseLines(targets),
      'Dans un seul sens : écrivez les mots vers lesquels ils mènent.',
    ),
  ];
}

export const synonymGroupRules: ConceptRules = { populate: [], check };
