const day = new Intl.DateTimeFormat('fr-FR', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Paris',
});

/** An ISO day or instant as JJ/MM/AAAA, on the clock of the Manche. */
export const toFrenchDate = (iso: string): string => day.format(new Date(iso));
