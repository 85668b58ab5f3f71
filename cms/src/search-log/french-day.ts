const DAY_MS = 86_400_000;
const formatter = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The day in France at an instant, ISO 8601. */
export const frenchDay = (instant: Date): string => formatter.format(instant);

/** Some days before a day, ISO 8601. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
