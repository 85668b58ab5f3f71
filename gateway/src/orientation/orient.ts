import type { Agency } from '../agency/model';
import type { Guide } from '../guide/guide';
import type { AgencyRole, Coverage, Phase } from '../schema/resolvers.generated';
import type { Hit } from '../search/rank';
import { bestOf } from '../search/search';
import type { Sheet } from '../sheet/model';
import { agencyCoverage, sheetCoverage } from '../territory/guide';
import type { Need } from './needs';

/** What the ranking of agencies looks at, beside the needs. */
export interface Situation {
  phase: Phase | null;
  /** Null when none is asked, or when the département has none of that code. */
  territoryId: string | null;
}

/** A sheet by which an agency answers. */
export interface Reason {
  sheet: Sheet;
  role: AgencyRole;
  roleText: string | null;
  contactId: string | null;
  phases: readonly Phase[];
  worksAtPhase: boolean | null;
  coverage: Coverage | null;
  /** Ranks of the needs that the sheet answers. */
  needs: readonly number[];
  /** The need that it answers best, and how. */
  best: { need: Need; hit: Hit<Sheet> };
  /** From 0 to 1, before what the situation changes; then as changed. */
  relevance: number;
  points: number;
}

export interface RankedAgency {
  agency: Agency;
  reasons: readonly Reason[];
  coverage: Coverage | null;
  points: number;
}

/** The rules, each of which a line of explanation tells. */
export const rules = {
  /** Of its need's best score, what a sheet must reach to be a reason to call. */
  leastRelevance: 0.45,
  partner: 0.6,
  atPhase: 1.15,
  notAtPhase: 0.8,
  partlyCovered: 0.95,
  notCovered: 0.4,
  /** What each further sheet adds: it parts equals, it does not pass who answers best. */
  furtherSheet: 0.02,
} as const;

/** Sheets that one need may call for. */
const MOST_SHEETS = 20;

interface Found {
  relevance: number;
  needs: number[];
  best: { need: Need; hit: Hit<Sheet> };
}

/** Each sheet that answers a need well, with what it answers. Needs are worth the same, however many words they have. */
function sheetsFound(needs: readonly Need[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  needs.forEach((need, rank) => {
    for (const hit of bestOf(need.answer, MOST_SHEETS)) {
      const relevance = hit.score / need.answer.sheets.best;
      if (relevance < rules.leastRelevance) break;
      // Worth reading, but nobody to call.
      if (hit.isCompanion) continue;
      const known = found.get(hit.id);
      if (!known) found.set(hit.id, { relevance, needs: [rank], best: { need, hit } });
      else {
        known.needs.push(rank);
        if (relevance > known.relevance) Object.assign(known, { relevance, best: { need, hit } });
      }
    }
  });
  return found;
}

function reasonsOf(guide: Guide, found: Found, situation: Situation) {
  const sheet = found.best.hit.item;
  const { territoryId, phase } = situation;
  const lead = {
    agencyId: sheet.leadAgencyId,
    role: 'LEAD' as const,
    roleText: null,
    contactId: null,
    phases: sheet.phases,
    coverage: territoryId === null ? null : sheetCoverage(guide, sheet, territoryId),
  };
  const partners = sheet.partnerships.map((one) => ({
    agencyId: one.agencyId,
    role: 'PARTNER' as const,
    roleText: one.role,
    contactId: one.contactId,
    phases: one.phases,
    coverage: agencyCoverageOf(guide, one.agencyId, territoryId),
  }));
  return [lead, ...partners].map(({ agencyId, ...reason }) => {
    const worksAtPhase = phase === null ? null : reason.phases.includes(phase);
    const parts = { ...reason, worksAtPhase };
    return {
      agencyId,
      reason: {
        ...parts,
        sheet,
        needs: found.needs,
        best: found.best,
        relevance: found.relevance,
        points: found.relevance * factorOf(parts),
      },
    };
  });
}

const agencyCoverageOf = (
  guide: Guide,
  agencyId: string,
  territoryId: string | null,
): Coverage | null => {
  const agency = guide.entities.agency.get(agencyId);
  return agency && territoryId !== null ? agencyCoverage(guide, agency, territoryId) : null;
};

function factorOf({
  role,
  worksAtPhase,
  coverage,
}: Pick<Reason, 'role' | 'worksAtPhase' | 'coverage'>) {
  const byPhase = worksAtPhase === null ? 1 : worksAtPhase ? rules.atPhase : rules.notAtPhase;
  const byPlace =
    coverage === 'NONE' ? rules.notCovered : coverage === 'PARTIAL' ? rules.partlyCovered : 1;
  return (role === 'PARTNER' ? rules.partner : 1) * byPhase * byPlace;
}

const byPoints = (a: { points: number }, b: { points: number }): number => b.points - a.points;

/** Agencies that answer, the best placed first; then by identity, so that every gateway answers the same. */
export function rankAgencies(
  guide: Guide,
  needs: readonly Need[],
  situation: Situation,
): RankedAgency[] {
  const byAgency = new Map<string, Reason[]>();
  for (const found of sheetsFound(needs).values())
    for (const { agencyId, reason } of reasonsOf(guide, found, situation))
      byAgency.set(agencyId, [...(byAgency.get(agencyId) ?? []), reason]);
  return [...byAgency]
    .flatMap(([id, reasons]) => {
      const agency = guide.entities.agency.get(id);
      // A partner that has left is not called.
      return agency ? [toRanked(guide, agency, reasons, situation)] : [];
    })
    .sort((a, b) => byPoints(a, b) || (a.agency.id < b.agency.id ? -1 : 1));
}

function toRanked(
  guide: Guide,
  agency: Agency,
  reasons: readonly Reason[],
  { territoryId }: Situation,
): RankedAgency {
  const sorted = [...reasons].sort((a, b) => byPoints(a, b) || (a.sheet.id < b.sheet.id ? -1 : 1));
  const [first, ...others] = sorted;
  return {
    agency,
    reasons: sorted,
    coverage: territoryId === null ? null : agencyCoverage(guide, agency, territoryId),
    points: first!.points + rules.furtherSheet * others.reduce((sum, one) => sum + one.points, 0),
  };
}
