import type { Freshness, ReviewFrequency } from '../schema/resolvers.generated';
import type { Sheet } from './model';

const REVIEW_DAYS: Record<ReviewFrequency, number> = {
  SEMIANNUAL: 183,
  ANNUAL: 365,
  BIENNIAL: 730,
};

const MS_PER_DAY = 86_400_000;

/**
 * How fresh a sheet is on a day (ISO 8601): up to date within its review period, due for half a period
 * more, overdue beyond or when it was never reviewed.
 */
export function freshnessOn(
  today: string,
  { lastReviewedAt, reviewFrequency }: Pick<Sheet, 'lastReviewedAt' | 'reviewFrequency'>,
): Freshness {
  if (lastReviewedAt === null) return 'OVERDUE';
  const days = (Date.parse(today) - Date.parse(lastReviewedAt)) / MS_PER_DAY;
  const period = REVIEW_DAYS[reviewFrequency];
  if (days <= period) return 'UP_TO_DATE';
  return days <= period * 1.5 ? 'DUE' : 'OVERDUE';
}
