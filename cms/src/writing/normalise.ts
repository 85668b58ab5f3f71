import { toHexColour } from '../api/portal/contrast';
import { toCanonicalCodes } from '../choice/enumeration';

interface Attribute {
  readonly type: string;
  readonly customField?: string;
  readonly options?: { readonly enum?: string };
}

type Data = Record<string, unknown>;

/** How a name of an attribute says what its value is, beyond its type. */
const byName: Readonly<Record<string, (value: string) => string>> = {
  siren: (value) => value.replace(/\s+/g, ''),
  reference: (value) => value.replace(/\s+/g, '').toUpperCase(),
  phone: toPhoneNumber,
  accentColour: toHexColour,
  linkColour: toHexColour,
  accentColourDark: toHexColour,
  linkColourDark: toHexColour,
};

/** « 0233055550 », « 02.33.05.55.50 » and the like become « 02 33 05 55 50 »; anything else is left for validation. */
export function toPhoneNumber(value: string): string {
  const digits = value.replace(/[\s.\-–]+/g, '');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : value.trim();
}

/** Cleans what an editor typed, in place: Strapi's middlewares share the object. */
export function normalise(data: Data, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes[name];
    if (attribute) data[name] = normaliseValue(name, attribute, withoutNul(value));
  }
}

/** PostgreSQL keeps no text that holds the character NUL, which some pasted texts bring. */
const withoutNul = (value: unknown): unknown =>
  JSON.stringify(value)?.includes('\\u0000')
    ? (JSON.parse(JSON.stringify(value), (_name, one: unknown) =>
        typeof one === 'string' ? one.replaceAll('\0', '') : one,
      ) as unknown)
    : value;

function normaliseValue(name: string, attribute: Attribute, value: unknown): unknown {
  if (attribute.customField === 'global::choice') return value === '' ? null : value;
  if (attribute.customField === 'global::choices') return normaliseCodes(attribute, value);
  if (typeof value !== 'string' || !['string', 'text'].includes(attribute.type)) return value;
  const trimmed = value.trim();
  return byName[name]?.(trimmed) ?? trimmed;
}

function normaliseCodes({ options }: Attribute, value: unknown): unknown {
  return Array.isArray(value) && options?.enum ? toCanonicalCodes(options.enum, value) : value;
}
