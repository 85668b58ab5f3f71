/** So many attempts in so long; then none until that time is over. */
export interface Tier {
  readonly attempts: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Several tiers make the wait grow: a minute, a quarter of an hour, an hour. */
const growing: readonly Tier[] = [
  { attempts: 5, seconds: MINUTE },
  { attempts: 10, seconds: 15 * MINUTE },
  { attempts: 20, seconds: HOUR },
];

/**
 * « pair » is one account at one place, and holds for everybody. The two others are wide, and hold only where the account
 * has not signed in before: neither a stranger elsewhere nor a colleague of the same office locks its owner out.
 */
export const signInLimits = {
  pair: growing,
  account: [{ attempts: 50, seconds: HOUR }],
  place: [{ attempts: 100, seconds: HOUR }],
} as const;

/** Of a million codes three are good at a time: 50 attempts a day leave a guess one chance in 6,000. */
export const codeLimits: readonly Tier[] = [...growing, { attempts: 50, seconds: DAY }];

/** Of letters asked for, for whom they are sent to: nobody's mailbox is filled by a stranger. */
export const letterLimits = {
  pair: [{ attempts: 3, seconds: HOUR }],
  account: [{ attempts: 10, seconds: HOUR }],
  place: [{ attempts: 30, seconds: HOUR }],
} as const;
