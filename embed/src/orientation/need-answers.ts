import type { OrientationPageQuery, OrientedAgencyCardFragment } from '../generated/graphql';

export type Answer = NonNullable<OrientationPageQuery['orient']>;

/** One need of the sentence, and the agencies that answer it with the sheets that do. */
export interface NeedAnswer {
  text: string;
  isServed: boolean;
  agencies: OrientedAgencyCardFragment[];
}

const forNeed = (
  agency: OrientedAgencyCardFragment,
  need: number,
): OrientedAgencyCardFragment | null =>
  agency.needs.includes(need)
    ? { ...agency, sheets: agency.sheets.filter(({ needs }) => needs.includes(need)) }
    : null;

/** What was asked, need by need: an agency that answers both is in both, each time with what it answers. */
export const splitByNeed = ({ needs, agencies }: Answer): NeedAnswer[] =>
  needs.map(({ text, isServed }, index) => ({
    text,
    isServed,
    agencies: agencies.flatMap((agency) => forNeed(agency, index) ?? []),
  }));

/** Agencies that one can call, before those that do not work there. */
export const callableFirst = (
  agencies: readonly OrientedAgencyCardFragment[],
): OrientedAgencyCardFragment[] => [
  ...agencies.filter(({ coverage }) => coverage !== 'NONE'),
  ...agencies.filter(({ coverage }) => coverage === 'NONE'),
];
