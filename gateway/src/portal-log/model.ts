/** What is counted of a portal: its frames shown, its searches, and what its servers ask with a key. */
export type PortalCount = 'views' | 'searches' | 'requests';

/** Counts of one portal on one day: never who, nor when in the day. */
export interface PortalDay extends Readonly<Record<PortalCount, number>> {
  readonly portal: string;
  /** ISO 8601 day in France. */
  readonly day: string;
}
