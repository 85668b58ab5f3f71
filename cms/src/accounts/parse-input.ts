import { errors } from '@strapi/utils';

export interface Invitation {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  /** The uuid of an agency. */
  readonly agency: string;
}

const labels: Readonly<Record<keyof Invitation, string>> = {
  firstname: 'Prénom',
  lastname: 'Nom',
  email: 'Adresse électronique',
  agency: 'Agence',
};

const MOST_CHARACTERS = 150;
const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

type Field = keyof Invitation;

/** @throws in French for a field that misses, and for one that nobody may set here: roles, state, password. */
export function parseInvitation(body: unknown): Invitation {
  const given = parseFields(body, ['firstname', 'lastname', 'email', 'agency']);
  const email = given.email.toLowerCase();
  if (!EMAIL.test(email))
    throw refusal('Cette adresse électronique n’est pas valable : vérifiez-la.', 'email');
  return { ...given, email };
}

export const parseMove = (body: unknown): Pick<Invitation, 'agency'> =>
  parseFields(body, ['agency']);

function parseFields<F extends Field>(body: unknown, fields: readonly F[]): Record<F, string> {
  const given = new Map(Object.entries((body ?? {}) as object));
  const unknown = [...given.keys()].find((name) => !fields.includes(name as F));
  if (unknown !== undefined)
    throw refusal('Un champ envoyé n’existe pas ici : rechargez la page.', unknown);
  return Object.fromEntries(
    fields.map((field) => [field, parseText(given.get(field), field)]),
  ) as Record<F, string>;
}

/** One line: a name stands in a letter and in the journal of a mail server. */
function parseText(value: unknown, field: Field): string {
  const text = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  if (text === '') throw refusal(`Le champ « ${labels[field]} » est à remplir.`, field);
  if (text.length > MOST_CHARACTERS)
    throw refusal(`Le champ « ${labels[field]} » est trop long.`, field);
  return text;
}

const refusal = (message: string, field: string): Error =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
