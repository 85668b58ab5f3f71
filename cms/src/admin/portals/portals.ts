import type { Choice } from '../network/choice-select';
import type { CountedDay as PortalDay } from '../../portals/figures';
import type { PortalKey } from '../../portals/keys';
import type { ShownPortal as Portal } from '../../portals/read-portals';

/** As `GET /guide/portals` says them. */
export type { Portal, PortalDay, PortalKey };

export const periods: readonly Choice[] = [
  { value: '30', label: '30 derniers jours' },
  { value: '90', label: '90 derniers jours' },
  { value: '396', label: '13 derniers mois' },
];

const NARROW = '\u202f';

/** « 1 234 ». */
export const toNumber = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, NARROW);

export const toPlainDay = (day: string): string => day.split('-').reverse().join('/');

/** Of a period, as one row more. */
export const sumOf = (days: readonly PortalDay[]): Omit<PortalDay, 'day'> =>
  days.reduce(
    (sum, { views, searches, requests }) => ({
      views: sum.views + views,
      searches: sum.searches + searches,
      requests: sum.requests + requests,
    }),
    { views: 0, searches: 0, requests: 0 },
  );

/** Width of a bar, in hundredths of the longest. */
export function barOf({ views }: PortalDay, days: readonly PortalDay[]): number {
  const most = Math.max(...days.map((day) => day.views));
  return most === 0 ? 0 : Math.round((100 * views) / most);
}

/** What highlighted sheets a coordinator must look at, in a sentence each. */
export const adviseOnPortal = ({ missing, isActive }: Portal): string[] => [
  ...(isActive ? [] : ['Ce portail n’est pas actif : ses cadres montrent le guide entier.']),
  ...missing.map(
    ({ reference, title }) =>
      `${reference} « ${title} », mise en avant, n’est pas publiée : les lecteurs ne la voient pas.`,
  ),
];
