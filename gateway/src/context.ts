import { createAgencyLoader } from './agency/loader';
import { createContactLoader } from './contact/loader';
import type { Guide } from './guide/guide';
import { createPortalLoader } from './portal/loader';
import type { SearchRecorder } from './search-log/model';
import { createOrientationLoader } from './orientation/loader';
import { createSearchLoader } from './search/loader';
import { createSheetLoader } from './sheet/loader';
import { createSuggestionLoader } from './suggestion/loader';
import { createTerritoryLoader } from './territory/loader';
import { createThemeLoader } from './theme/loader';

/** What one request reads: one guide from start to end, through loaders made for it. */
export interface Context {
  guide: Guide;
  /** Origin of the pages, without a final slash. */
  publicUrl: string;
  /** What opened the preview that this is; null in the guide that everyone reads. */
  previewToken: string | null;
  agencies: ReturnType<typeof createAgencyLoader>;
  contacts: ReturnType<typeof createContactLoader>;
  orientation: ReturnType<typeof createOrientationLoader>;
  portals: ReturnType<typeof createPortalLoader>;
  search: ReturnType<typeof createSearchLoader>;
  sheets: ReturnType<typeof createSheetLoader>;
  suggestions: ReturnType<typeof createSuggestionLoader>;
  territories: ReturnType<typeof createTerritoryLoader>;
  themes: ReturnType<typeof createThemeLoader>;
  /** Told of each search that a reader makes; absent where nobody searches: previews, trials, tests. */
  searchLog?: SearchRecorder | undefined;
}

export const createContext = (
  guide: Guide,
  publicUrl: string,
  previewToken: string | null = null,
  searchLog?: SearchRecorder,
): Context => ({
  guide,
  publicUrl,
  previewToken,
  agencies: createAgencyLoader(guide),
  contacts: createContactLoader(guide),
  orientation: createOrientationLoader(guide),
  portals: createPortalLoader(guide),
  search: createSearchLoader(guide),
  sheets: createSheetLoader(guide),
  suggestions: createSuggestionLoader(guide),
  territories: createTerritoryLoader(guide),
  themes: createThemeLoader(guide),
  searchLog,
});
