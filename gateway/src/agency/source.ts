import { z } from 'zod';
import { code, ids, instant, optionalText, text, texts, webAddress } from '../feed/record';
import { image } from '../image/source';
import type { Agency, FormerAgency } from './model';

const record = z.object({
  name: text,
  acronym: optionalText,
  slug: text,
  // An older CMS sends none.
  logo: image.nullable().default(null),
  previousSlugs: texts,
  formerNames: texts,
  legalForm: optionalText,
  siren: optionalText,
  summary: optionalText,
  missions: optionalText,
  website: webAddress.nullable(),
  email: optionalText,
  phone: optionalText,
  address: texts,
  membershipStatus: code('MembershipStatus'),
  adhesionRequired: z.boolean().nullable(),
  feePolicy: optionalText,
  coverage: ids,
  coverageNote: optionalText,
  isCoordinator: z.boolean(),
  isDemoData: z.boolean(),
  updatedAt: instant,
});

export const parseAgency = (id: string, value: unknown): Agency => {
  const { coverage: coverageIds, ...agency } = record.parse(value);
  return { id, ...agency, coverageIds };
};

const former = z.object({ name: text, slug: text, previousSlugs: texts, leftAt: instant });

export const parseFormerAgency = (id: string, value: unknown): FormerAgency => ({
  id,
  ...former.parse(value),
});
