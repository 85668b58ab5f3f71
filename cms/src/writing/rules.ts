import type { Concept } from '../concepts';
import { agencyRules } from '../api/agency/rules';
import { contactRules } from '../api/contact/rules';
import { guideRules } from '../api/guide/rules';
import { partnershipRules } from '../api/partnership/rules';
import { portalRules } from '../api/portal/rules';
import { sheetRules } from '../api/sheet/rules';
import { signpostRules } from '../api/signpost/rules';
import { synonymGroupRules } from '../api/synonym-group/rules';
import { territoryRules } from '../api/territory/rules';
import { themeRules } from '../api/theme/rules';
import type { ConceptRules } from './concept-rules';

export const rules: Readonly<Record<Concept, ConceptRules>> = {
  agency: agencyRules,
  contact: contactRules,
  guide: guideRules,
  partnership: partnershipRules,
  portal: portalRules,
  sheet: sheetRules,
  signpost: signpostRules,
  synonymGroup: synonymGroupRules,
  territory: territoryRules,
  theme: themeRules,
};
