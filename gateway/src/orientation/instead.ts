import { orderedAgencies } from '../agency/guide';
import type { Agency } from '../agency/model';
import type { Guide } from '../guide/guide';
import { agencyIdsOf, type Sheet } from '../sheet/model';
import { agencyCoverage } from '../territory/guide';
import { derived } from '../guide/derived';
import type { RankedAgency, Situation } from './orient';

const MOST = 3;

/** Sheets of each theme, whichever the theme's rank among theirs. */
const sheetsByTheme = derived((sheets: ReadonlyMap<string, Sheet>) => {
  const groups = new Map<string, Sheet[]>();
  for (const sheet of sheets.values())
    for (const id of sheet.themeIds) {
      const group = groups.get(id);
      if (group) group.push(sheet);
      else groups.set(id, [sheet]);
    }
  return groups;
});

/**
 * Whom to call where an agency does not work: those that cover the territory and answer on the same sheets, then on the
 * same theme, then the coordinator. Empty when the agency covers it, or when no territory is asked.
 */
export function agenciesInstead(
  guide: Guide,
  { agency, reasons, coverage }: RankedAgency,
  { territoryId }: Situation,
): Agency[] {
  if (territoryId === null || coverage !== 'NONE') return [];
  const { sheet } = reasons[0]!;
  const onTheme = sheetsByTheme(guide.sheets).get(sheet.primaryThemeId) ?? [];
  const coordinator = orderedAgencies(guide.entities.agency).find((one) => one.isCoordinator);
  const ids = [
    ...reasons.flatMap((reason) => agencyIdsOf(reason.sheet)),
    ...onTheme.flatMap(agencyIdsOf),
    coordinator?.id ?? '',
  ];
  return [...new Set(ids)]
    .filter((id) => id !== agency.id)
    .map((id) => guide.entities.agency.get(id))
    .filter((one) => one !== undefined)
    .filter((one) => agencyCoverage(guide, one, territoryId) !== 'NONE')
    .slice(0, MOST);
}
