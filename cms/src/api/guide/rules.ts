import type { ConceptRules } from '../../writing/concept-rules';
import { required, shortItems } from '../../writing/rule';

export const guideRules: ConceptRules = {
  populate: [],
  check: (stored) => [
    ...required('name', stored.name, 'Donnez le nom du réseau.'),
    ...required('summary', stored.summary, 'Présentez le guide en une ou deux phrases.'),
    ...required('feeRule', stored.feeRule, 'Écrivez la règle du réseau sur la gratuité.'),
    ...shortItems('howItWorks', stored.howItWorks as string | null, 300),
  ],
};
