import {
  createGuideClient,
  GuideSheetDocument,
  GuideSheetsDocument,
  GuideThemesDocument,
  type GuideSheetItemFragment,
} from '@idm/client';
import { read } from './read';

const { GUIDE_URL = 'http://localhost:4000', GUIDE_THEME = 'amenagement' } = process.env;

const SHEETS_PER_PAGE = 10;

export const guideUrl = GUIDE_URL;

const guide = createGuideClient({ url: `${GUIDE_URL}/graphql` });

/** La thématique du site. */
export async function readTheme() {
  const { themes } = await read(() => guide.query(GuideThemesDocument));
  const theme = themes.nodes.find(({ code }) => code === GUIDE_THEME);
  if (!theme) throw new Error(`Le guide n’a pas de thématique « ${GUIDE_THEME} » (GUIDE_THEME).`);
  return theme;
}

/** Les pages de la liste, l’une après l’autre : le curseur de chacune mène à la suivante. */
export async function readSheetPages(): Promise<GuideSheetItemFragment[][]> {
  const pages: GuideSheetItemFragment[][] = [];
  let after: string | null | undefined;
  do {
    const { sheets } = await read(() =>
      guide.query(GuideSheetsDocument, {
        filter: { themes: [GUIDE_THEME] },
        first: SHEETS_PER_PAGE,
        after,
      }),
    );
    pages.push(sheets.nodes);
    after = sheets.pageInfo.hasNextPage ? sheets.pageInfo.endCursor : null;
  } while (after);
  return pages;
}

/** Une fiche entière, ou ce qui reste d’une fiche retirée ; `null` si le guide ne la connaît pas. */
export async function readSheet(reference: string) {
  const { sheet } = await read(() => guide.query(GuideSheetDocument, { reference }));
  return sheet;
}
