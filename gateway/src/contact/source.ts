import { z } from 'zod';
import { ids, instant, optionalText, text } from '../feed/record';
import type { Contact } from './model';

const record = z.object({
  label: text,
  role: optionalText,
  personName: optionalText,
  email: optionalText,
  phone: optionalText,
  agency: text,
  territories: ids,
  themes: ids,
  isDemoData: z.boolean(),
  updatedAt: instant,
});

export const parseContact = (id: string, value: unknown): Contact => {
  const {
    agency: agencyId,
    territories: territoryIds,
    themes: themeIds,
    ...contact
  } = record.parse(value);
  return { id, ...contact, agencyId, territoryIds, themeIds };
};
