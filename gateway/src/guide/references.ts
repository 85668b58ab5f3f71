import type { Sheet } from '../sheet/model';
import type { Entities, LeftOut } from './model';

interface Referenced {
  agency: ReadonlyMap<string, Entities['agency']>;
  theme: ReadonlyMap<string, Entities['theme']>;
}

/** What a sheet cannot be shown without and the guide does not hold, if anything. */
export function missingReference(sheet: Sheet, entities: Referenced): LeftOut | undefined {
  const missing = !entities.agency.has(sheet.leadAgencyId)
    ? { field: 'leadAgency', reason: `agency ${sheet.leadAgencyId} is not in the guide` }
    : !entities.theme.has(sheet.primaryThemeId)
      ? { field: 'primaryTheme', reason: `theme ${sheet.primaryThemeId} is not in the guide` }
      : undefined;
  return missing && { kind: 'sheet', id: sheet.id, agency: sheet.leadAgencyId, ...missing };
}
