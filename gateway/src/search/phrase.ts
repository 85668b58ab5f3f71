/** Words that may stand between those of a phrase. */
export const SLACK = 1;

/** It stands for two words, so that « assainissement collectif » does not run over « assainissement non collectif ». */
const NEGATION = 'non';

/** The place of each form in its passage, from 1: what tells whether words stand together. */
export function placesOf(forms: readonly string[]): number[] {
  let place = 0;
  return forms.map((_form, at) => (place += forms[at - 1] === NEGATION ? 2 : 1));
}
