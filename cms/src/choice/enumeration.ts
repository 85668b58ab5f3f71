import { enumLabels } from '../labels.generated';
import { ownEnumLabels } from './own-labels';

const allLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...enumLabels,
  ...ownEnumLabels,
};

/** @throws on a name that neither schema/ nor the CMS declares: a mistake in a content type. */
export function enumerationOf(name: string): Readonly<Record<string, string>> {
  const labels = allLabels[name];
  if (!labels)
    throw new Error(
      `Unknown enumeration "${name}": declare it in schema/*.graphql or in own-labels.ts`,
    );
  return labels;
}

export const isCode = (name: string, code: unknown): boolean =>
  typeof code === 'string' && Object.hasOwn(enumerationOf(name), code);

/** Known codes in the order of the enumeration, each once; unknown ones last, for validation to name them. */
export function toCanonicalCodes(name: string, codes: readonly unknown[]): unknown[] {
  const known = Object.keys(enumerationOf(name)).filter((code) => codes.includes(code));
  return [...known, ...codes.filter((code) => !isCode(name, code))];
}
