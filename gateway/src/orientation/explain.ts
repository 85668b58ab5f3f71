import { enumLabels } from '../schema/labels.generated';
import type { Phase } from '../schema/resolvers.generated';
import { explain as explainHit, number, percent } from '../search/explain';
import { rules, type RankedAgency, type Reason } from './orient';

const times = (factor: number): string => `× ${number.format(factor)}`;

function linesOf(
  { sheet, relevance, role, worksAtPhase, coverage, points, best }: Reason,
  phase: Phase | null,
) {
  const label = phase && enumLabels.Phase[phase];
  const lines = [
    `Fiche ${sheet.reference}, à ${percent.format(relevance)} de la meilleure réponse à « ${best.need.text} »`,
    ...explainHit(best.hit, best.need.answer.unitWeights),
  ];
  if (role === 'PARTNER') lines.push(`Agence partenaire de la fiche : ${times(rules.partner)}`);
  if (worksAtPhase === true)
    lines.push(`Intervient en phase « ${label} » : ${times(rules.atPhase)}`);
  if (worksAtPhase === false)
    lines.push(`N’intervient pas en phase « ${label} » : ${times(rules.notAtPhase)}`);
  if (coverage === 'NONE') lines.push(`Territoire non couvert : ${times(rules.notCovered)}`);
  if (coverage === 'PARTIAL')
    lines.push(`Territoire couvert en partie : ${times(rules.partlyCovered)}`);
  return [...lines, `Points de la fiche : ${number.format(points)}`];
}

/** The rules that made an agency's rank, one a line, in French. */
export const explain = (
  { reasons: [first, ...others], points }: RankedAgency,
  phase: Phase | null,
): string[] => [
  ...linesOf(first!, phase),
  ...others.map(
    ({ sheet, points: own }) =>
      `Autre fiche, ${sheet.reference} : + ${number.format(own * rules.furtherSheet)}`,
  ),
  `Points de l’agence : ${number.format(points)}`,
];
