import { join } from 'node:path';
import {
  readDemonstration,
  type DemoPortal,
  type DemoSheet,
  type DemoTheme,
} from '../../../cms/src/demo/demo-files';
import { toBlocks } from '../../../cms/src/demo/markdown-blocks';
import { readTerritories } from '../../../cms/src/territory-import/decoupage';
import {
  aContact,
  aGuideText,
  anAgency,
  aPortal,
  aSheet,
  aSignpost,
  aSynonymGroup,
  aTerritory,
  aTheme,
  type FeedLine,
} from './records';

/** The demonstration as a feed would carry it, its slugs and codes for ids: what the guide says, without a CMS. */
export function demoLines(): FeedLine[] {
  const demo = readDemonstration(join(__dirname, '../../../cms/demo'));
  return [
    aGuideText(demo.guide as never),
    ...readTerritories('50').map(({ key, ...territory }) => aTerritory(key, territory)),
    ...demo.themes.flatMap((theme, order) => themeLines(theme, order)),
    ...demo.agencies.map(({ logo: _logo, ...agency }) =>
      anAgency(agency.slug, { ...agency, logo: null }),
    ),
    ...demo.contacts.map((contact) => aContact(contact.code, { ...contact })),
    ...demo.vocabulary.map(({ code, targets = [], ...group }) =>
      aSynonymGroup(code, { ...group, targets }),
    ),
    ...demo.signposts.map(({ code, ...signpost }) => aSignpost(code, { ...signpost })),
    ...demo.sheets.map(sheetLine),
    ...demo.portals.map(portalLine),
  ];
}

const themeLines = ({ children = [], ...theme }: DemoTheme, order: number): FeedLine[] => [
  aTheme(theme.code, { ...theme, order, parent: null }),
  ...children.map((child, rank) =>
    aTheme(child.code, { ...child, order: rank, parent: theme.code }),
  ),
];

const portalLine = ({
  code,
  accentColour: accent,
  linkColour: link,
  accentColourDark: accentDark,
  linkColourDark: linkDark,
  allowedHosts: hosts,
  ...portal
}: DemoPortal): FeedLine =>
  aPortal(code, {
    ...portal,
    previousSlugs: [],
    colours: { accent, link, accentDark, linkDark },
    hosts,
    keys: [],
  });

const sheetLine = ({
  description,
  partnerships,
  documents: _documents,
  reviewedDaysAgo: _reviewedDaysAgo,
  ...sheet
}: DemoSheet): FeedLine =>
  aSheet(sheet.reference, {
    ...sheet,
    description: toBlocks(description),
    partnerships: partnerships.map((one) => ({ ...one, accepted: true })),
    documents: [],
  });
