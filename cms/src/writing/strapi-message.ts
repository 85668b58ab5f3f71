import { errors } from '@strapi/utils';
import { toValidationError, type Problem } from './problem';

interface StrapiDetail {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly value?: unknown;
}

const lengthOf = (value: unknown): string =>
  typeof value === 'string' ? ` (il y en a ${value.length})` : '';

/** What Strapi checks by itself from a content type, in the order in which its English messages are tried. */
const translations: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, value: unknown) => string,
])[] = [
  [
    /must be defined|is a required field|cannot be null|must be a `\w+` type.*null/i,
    () => 'Ce champ est à remplir.',
  ],
  [
    /at most (\d+) characters/i,
    (match, value) => `${match[1]} caractères au plus${lengthOf(value)}.`,
  ],
  [
    /at least (\d+) characters/i,
    (match, value) => `${match[1]} caractères au moins${lengthOf(value)}.`,
  ],
  [/must be unique/i, () => 'Cette valeur est déjà prise.'],
  [/must be a `(\w+)` type/i, () => 'Cette valeur n’est pas de la forme attendue.'],
];

export function toFrench({ path, message, value }: StrapiDetail): Problem {
  for (const [pattern, translate] of translations) {
    const match = pattern.exec(message);
    if (match) return { path: path.join('.'), message: translate(match, value) };
  }
  return { path: path.join('.'), message };
}

/** Strapi's own refusals speak English, with technical names: say them again in French. */
export async function inFrench<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof errors.YupValidationError)
      throw toValidationError(detailsOf(error).map(toFrench));
    throw error;
  }
}

function detailsOf(error: errors.YupValidationError): readonly StrapiDetail[] {
  const { errors: details } = error.details as { errors?: readonly StrapiDetail[] };
  return details ?? [];
}
