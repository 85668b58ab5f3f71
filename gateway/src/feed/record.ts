import { z } from 'zod';
import { enumLabels } from '../schema/labels.generated';

/** Unseen controls that write what follows from right to left: what is read would not be what is written. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it is read, without what turns its letters round. */
export const toReadable = (value: string): string => value.replace(directionControls, '');

/** Building blocks of the records that the feed carries. */
export const text = z.string().transform(toReadable).pipe(z.string().trim().min(1));
export const optionalText = z
  .string()
  .nullable()
  .transform((value) => toReadable(value ?? '').trim() || null);
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
