import type { ConceptRules } from '../../writing/concept-rules';
import {
  emailAddress,
  knownCodes,
  longest,
  problem,
  required,
  type Checked,
} from '../../writing/rule';
import type { Stored } from '../../writing/stored';
import { checkColour, colourNames, type ColourName } from './colours';
import { checkHosts } from './hosts';

interface NamedSheet {
  readonly uuid: string;
  readonly title: string | null;
}

interface StoredPortal extends Readonly<Record<ColourName, string | null>> {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly contactEmail: string | null;
  readonly phases: unknown;
  readonly feeModels: unknown;
  readonly allowedHosts: string | null;
  readonly highlightedSheets: readonly NamedSheet[];
  readonly excludedSheets: readonly NamedSheet[];
}

function check(stored: Stored): Checked {
  const portal = stored as unknown as StoredPortal;
  return [
    ...required('name', portal.name, 'Nommez le portail, comme « Site de la communauté ».'),
    ...longest('name', portal.name, 120),
    ...required(
      'organisation',
      portal.organisation,
      'Dites quel organisme tient ce portail, jamais une personne.',
    ),
    ...longest('organisation', portal.organisation, 160),
    ...emailAddress('contactEmail', portal.contactEmail),
    ...knownCodes('phases', 'Phase', portal.phases),
    ...knownCodes('feeModels', 'FeeModel', portal.feeModels),
    ...checkHighlights(portal),
    ...colourNames.flatMap((name) => checkColour(name, portal[name])),
    ...checkHosts('allowedHosts', portal.allowedHosts),
  ];
}

const MOST_HIGHLIGHTS = 12;

/** Strapi links a sheet’s draft and its published version: each sheet counts once. */
function checkHighlights({ highlightedSheets, excludedSheets }: StoredPortal): Checked {
  const excluded = new Set(excludedSheets.map(({ uuid }) => uuid));
  const both = highlightedSheets.find(({ uuid }) => excluded.has(uuid));
  if (both)
    return problem(
      'excludedSheets',
      `La fiche « ${both.title} » est aussi mise en avant : retirez-la de l’une des deux listes.`,
    );
  const count = new Set(highlightedSheets.map(({ uuid }) => uuid)).size;
  return count > MOST_HIGHLIGHTS
    ? problem(
        'highlightedSheets',
        `${MOST_HIGHLIGHTS} fiches au plus (il y en a ${count}) : au-delà, plus rien n’est mis en avant.`,
      )
    : [];
}

export const portalRules: ConceptRules = {
  populate: ['highlightedSheets', 'excludedSheets'],
  check,
  slug: { from: 'name', claim: 'portal-slug' },
};
