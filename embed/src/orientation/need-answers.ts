import type { OrientationPageQuery, OrientedAgencyCardFragment } from '../generated/graphql';

export type Answer = NonNullable<OrientationPageQuery['orient']>;

/** One need of the sentence, and the agencies that answer it with the sheets that do. */
export interface NeedAnswer {
  text: string;
  isServed: boolean;
  agencies: OrientedAgencyCardFragment[];
}

type Oriented = OrientedAgencyCardFragment;

/** Whom the sheet names in this agency, as its lead or as its partner. */
const contactOn = ({ sheet }: Oriented['sheets'][number], slug: string) =>
  [
    ...sheet.partnerships
      .filter(({ agency }) => agency.slug === slug)
      .map(({ contact }) => contact),
    ...sheet.contacts.filter(({ agency }) => agency.slug === slug),
  ].find((contact) => contact !== null) ?? null;

/**
 * What the agency answers to one of the needs. The answer names one contact and one list of things to
 * prepare for an agency, those of its best sheet: for another need, they are those of the best sheet there.
 */
const forNeed = (oriented: Oriented, need: number): Oriented | null => {
  if (!oriented.needs.includes(need)) return null;
  const sheets = oriented.sheets.filter(({ needs }) => needs.includes(need));
  const [best] = sheets;
  if (!best || best === oriented.sheets[0]) return { ...oriented, sheets };
  return {
    ...oriented,
    sheets,
    contact: contactOn(best, oriented.agency.slug) ?? oriented.contact,
    toPrepare: best.sheet.beforeContact,
    freeOfCharge: best.sheet.firstLevelIncludes,
  };
};

/** What was asked, need by need: an agency that answers both is in both, each time with what it answers. */
export const splitByNeed = ({ needs, agencies }: Answer): NeedAnswer[] =>
  needs.map(({ text, isServed }, index) => ({
    text,
    isServed,
    agencies: agencies.flatMap((agency) => forNeed(agency, index) ?? []),
  }));
