import type { Hit } from './rank';
import type { Alternative } from './unit';

/** As a reader of explanations reads them. */
export const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
export const percent = new Intl.NumberFormat('fr-FR', {
  style: 'percent',
  maximumFractionDigits: 0,
});

/** By which way a word was found, as a line says it. */
const waysOf = ({ kind, text }: Alternative): string =>
  ({
    WORD: 'trouvé tel quel',
    PHRASE: `trouvé tel quel, « ${text} »`,
    PART: `par une partie de l’expression, « ${text} »`,
    FAMILY: 'par un mot de la même famille',
    PREFIX: `comme début de « ${text} »`,
    CORRECTION: `comme « ${text} », orthographe voisine`,
    VOCABULARY: `par le vocabulaire, « ${text} »`,
  })[kind];

/** What made a sheet's rank, line by line, in French: the heaviest first. */
export function explain(hit: Hit<unknown>, unitWeights: readonly number[]): string[] {
  const parts = hit.parts();
  const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);
  const share = sum(parts.map(({ weight }) => weight)) / sum(unitWeights);
  const lines = [...parts]
    .sort((a, b) => b.score - a.score)
    .map(
      ({ unit, alternative, score: points }) =>
        `« ${unit.text} » : ${waysOf(alternative)}${unit.isIntention ? ' (une intention ne fait qu’appuyer)' : ''} ; ${number.format(points)}`,
    );
  return [
    ...(hit.isCompanion ? ['Fiche voisine de la meilleure réponse'] : []),
    ...lines,
    `Part de la recherche reconnue : ${percent.format(share)}. Total : ${number.format(hit.score)}`,
  ];
}
