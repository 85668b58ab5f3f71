import { isCode } from '../choice/enumeration';
import { parseLines } from '../text-list';
import type { Problem } from './problem';

/** Small rules that every concept combines. Each returns what is wrong, or nothing; absent values are another rule's matter. */
export type Checked = readonly Problem[];

const nothing: Checked = [];

export const problem = (path: string, message: string): Checked => [{ path, message }];

export function required(path: string, value: unknown, message: string): Checked {
  const empty =
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0);
  return empty ? problem(path, message) : nothing;
}

export function longest(path: string, value: string | null | undefined, most: number): Checked {
  return value && value.length > most
    ? problem(path, `${most} caractères au plus (il y en a ${value.length}).`)
    : nothing;
}

export function matching(
  path: string,
  value: string | null | undefined,
  pattern: RegExp,
  message: string,
): Checked {
  return value && !pattern.test(value) ? problem(path, message) : nothing;
}

export const webAddress = (path: string, value: string | null | undefined): Checked =>
  value && !isWebAddress(value)
    ? problem(
        path,
        `« ${value} » n’est pas une adresse internet : elle commence par https:// (ou http://).`,
      )
    : nothing;

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value);
}

export const emailAddress = (path: string, value: string | null | undefined): Checked =>
  matching(
    path,
    value,
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    `« ${value} » n’est pas une adresse électronique, comme « accueil@agence.fr ».`,
  );

export const phoneNumber = (path: string, value: string | null | undefined): Checked =>
  matching(
    path,
    value,
    /^(0\d( \d\d){4}|\+\d[\d ]{7,20}|\d{4}|\d \d{3} \d{3} \d{3})$/,
    `« ${value} » n’est pas un numéro de téléphone, comme « 02 33 05 00 00 ».`,
  );

/** A list is written one item a line: a very long line is usually a paragraph pasted there. */
export function shortItems(path: string, value: string | null | undefined, most: number): Checked {
  const tooLong = parseLines(value).find((item) => item.length > most);
  if (!tooLong) return nothing;
  return problem(
    path,
    `La ligne « ${tooLong.slice(0, 40)}… » a ${tooLong.length} caractères ; ${most} au plus. Écrivez une idée par ligne.`,
  );
}

export function knownCodes(path: string, enumeration: string, value: unknown): Checked {
  const codes: readonly unknown[] = Array.isArray(value)
    ? value
    : value === null || value === undefined || value === ''
      ? []
      : [value];
  const unknown = codes.find((code) => !isCode(enumeration, code));
  return unknown === undefined
    ? nothing
    : problem(path, `« ${String(unknown)} » n’est pas un choix possible.`);
}
