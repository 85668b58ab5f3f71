import { z } from 'zod';
import { enumLabels } from '../schema/labels.generated';

/** Building blocks of the records that the feed carries. */
export const text = z.string().trim().min(1);
export const optionalText = z
  .string()
  .nullable()
  .transform((value) => value?.trim() || null);
export const texts = z.array(text);
export const ids = z.array(text);
/** In UTC, whatever its offset was: instants are compared as texts. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value).toISOString());
/** Of the bytes of a file, in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal');
export const byteCount = z.number().int().nonnegative();
export const webAddress = z.string().regex(/^https?:\/\/\S+$/i, 'not an http or https address');

type EnumName = keyof typeof enumLabels;
type Code<Name extends EnumName> = Extract<keyof (typeof enumLabels)[Name], string>;

const codesOf = <Name extends EnumName>(name: Name): [Code<Name>, ...Code<Name>[]] =>
  Object.keys(enumLabels[name]) as [Code<Name>, ...Code<Name>[]];

/** One code of an enumeration of the schema. */
export const code = <Name extends EnumName>(name: Name) => z.enum(codesOf(name));

/** Several codes, in the order of the schema, each once. */
export const codes = <Name extends EnumName>(name: Name) =>
  z
    .array(code(name))
    .transform((values) => codesOf(name).filter((one) => (values as string[]).includes(one)));
