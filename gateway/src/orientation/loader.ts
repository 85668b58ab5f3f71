import type { Agency } from '../agency/model';
import { checkPageSize } from '../connection/connection';
import type { Contact } from '../contact/model';
import { createContactLoader } from '../contact/loader';
import { contactsOfAgency } from '../contact/guide';
import type { Guide } from '../guide/guide';
import type { AgencyRole, Coverage, Phase } from '../schema/resolvers.generated';
import { highlightsOf, type Highlight } from '../search/highlight';
import { nearbyThemes, suggestionOf } from '../search/loader';
import { answer } from '../search/search';
import type { Sheet } from '../sheet/model';
import type { Signpost } from '../signpost/model';
import { findTerritory } from '../territory/guide';
import type { Territory } from '../territory/model';
import type { Theme } from '../theme/model';
import { explain } from './explain';
import { needsOf, type Need } from './needs';
import { rankAgencies, type RankedAgency, type Reason, type Situation } from './orient';
import { agenciesInstead } from './instead';

export interface OrientArgs {
  need: string;
  phase?: Phase | null;
  territory?: string | null;
  first?: number | null;
}

export interface OrientedSheet {
  sheet: Sheet;
  role: AgencyRole;
  roleText: string | null;
  phases: readonly Phase[];
  worksAtPhase: boolean | null;
  coverage: Coverage | null;
  needs: readonly number[];
  passage: () => Highlight | null;
}

export interface OrientedAgency {
  agency: Agency;
  needs: number[];
  sheets: OrientedSheet[];
  coverage: Coverage | null;
  coveredOtherwiseBy: () => Agency[];
  contact: () => Contact | null;
  freeOfCharge: readonly string[];
  toPrepare: readonly string[];
  explanation: () => string[];
}

export interface Orientation {
  needs: { text: string; isServed: boolean }[];
  territory: Territory | null;
  agencies: OrientedAgency[];
  signposts: readonly Signpost[];
  /** Whether a need is left without an answer. */
  isIncomplete: boolean;
  suggestion: () => string | null;
  nearbyThemes: () => Theme[];
}

const DEFAULT_AGENCIES = 5;
const MOST_SHEETS = 3;
const MOST_LINES = 6;

/** Says whom to call, from one guide. */
export function createOrientationLoader(guide: Guide) {
  const contacts = createContactLoader(guide);

  const contactOf = (
    { agency, reasons }: RankedAgency,
    territory: string | null,
  ): Contact | null => {
    const { sheet, contactId } = reasons[0]!;
    const own = [contactId, ...sheet.contactIds].filter((id) => id !== null);
    const named = contacts.byIds(own).filter(({ agencyId }) => agencyId === agency.id);
    const all = contactsOfAgency(guide.entities.contact, agency.id);
    const onTheme = all.filter(({ themeIds }) => themeIds.includes(sheet.primaryThemeId));
    const onAll = all.filter(({ themeIds }) => themeIds.length === 0);
    // Named on the sheet, then in charge of its theme, then of everything: each time the nearest.
    for (const group of [named, onTheme, onAll]) {
      const ids = group.map(({ id }) => id);
      const [nearest] =
        territory === null ? contacts.byIds(ids) : contacts.forTerritory(ids, territory);
      if (nearest) return nearest;
    }
    return null;
  };

  const toSheet = ({ best, ...reason }: Reason): OrientedSheet => ({
    ...reason,
    passage: () => {
      const { query, unitWeights } = best.need.answer;
      return highlightsOf(reason.sheet, query, unitWeights)[0] ?? null;
    },
  });

  const toAgency = (
    ranked: RankedAgency,
    args: OrientArgs,
    situation: Situation,
  ): OrientedAgency => {
    const { agency, reasons, coverage } = ranked;
    const { sheet } = reasons[0]!;
    return {
      agency,
      needs: [...new Set(reasons.flatMap(({ needs }) => needs))].sort((a, b) => a - b),
      sheets: reasons.slice(0, MOST_SHEETS).map(toSheet),
      coverage,
      coveredOtherwiseBy: () => agenciesInstead(guide, ranked, situation),
      contact: () => contactOf(ranked, args.territory ?? null),
      freeOfCharge: freeOfCharge(sheet),
      toPrepare: sheet.beforeContact.slice(0, MOST_LINES),
      explanation: () => explain(ranked, situation.phase),
    };
  };

  return {
    /** @throws GraphQLError `BAD_TERRITORY_CODE`, `BAD_PAGE_SIZE`. */
    orient(args: OrientArgs): Orientation {
      checkPageSize('first', args.first);
      const territory =
        args.territory == null ? undefined : findTerritory(guide, args.territory, 'territory');
      const situation = { phase: args.phase ?? null, territoryId: territory?.id ?? null };
      const needs = needsOf(guide, args.need);
      const ranked = rankAgencies(guide, needs, situation).slice(0, args.first ?? DEFAULT_AGENCIES);
      const whole = needs.length === 1 ? needs[0]!.answer : answer(guide, args.need);
      return {
        needs: needs.filter(({ text }) => text !== '').map(toNeed),
        territory: territory ?? null,
        agencies: ranked.map((one) => toAgency(one, args, situation)),
        signposts: [...new Set(needs.flatMap((need) => need.answer.signposts))],
        isIncomplete: needs.some((need, rank) => !isServedHere(need, rank, ranked)),
        suggestion: () => suggestionOf(whole),
        nearbyThemes: () => nearbyThemes(guide, whole),
      };
    },
  };
}

/** Whether somebody answers a need, and works where it is. */
const isServedHere = ({ answer: { count } }: Need, rank: number, ranked: readonly RankedAgency[]) =>
  count > 0 &&
  ranked.some(({ reasons, coverage }) =>
    reasons.some((reason) => reason.needs.includes(rank) && coverage !== 'NONE'),
  );

const toNeed = ({ text, answer: { count } }: Need) => ({ text, isServed: count > 0 });

const freeOfCharge = ({ feeModel, firstLevelIncludes }: Sheet): readonly string[] =>
  feeModel === 'FREE' && firstLevelIncludes.length === 0
    ? ['Tout l’accompagnement']
    : firstLevelIncludes.slice(0, MOST_LINES);
