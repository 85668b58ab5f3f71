const formatter = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The day in France at an instant, ISO 8601. */
export const frenchDay = (instant: Date): string => formatter.format(instant);
