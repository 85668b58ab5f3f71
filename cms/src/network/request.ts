import { errors } from '@strapi/utils';
import type { EndRequest, SheetDecision } from './plan-end';
import type { MergeRequest } from './plan-merge';
import type { TransferRequest } from './plan-transfer';

type Fields = ReadonlyMap<string, unknown>;

const LONGEST_ROLE = 120;

export function parseTransfer(body: unknown): TransferRequest {
  const fields = parseFields(body, ['sheets', 'to', 'contacts', 'partnerRole', 'seen']);
  const sheets = parseIds(fields, 'sheets');
  if (sheets.length === 0) throw refusal('Choisissez au moins une fiche.', 'sheets');
  return {
    sheets,
    to: parseId(fields, 'to', 'Choisissez l’agence qui reçoit les fiches.'),
    contacts: parseIds(fields, 'contacts'),
    partnerRole: parseRole(fields.get('partnerRole')),
  };
}

export function parseMerge(body: unknown): MergeRequest {
  const fields = parseFields(body, ['agency', 'into', 'seen']);
  return {
    agency: parseId(fields, 'agency', 'Choisissez l’agence qui en rejoint une autre.'),
    into: parseId(fields, 'into', 'Choisissez l’agence qui l’accueille.'),
  };
}

export function parseEnd(body: unknown): EndRequest {
  const fields = parseFields(body, ['agency', 'successor', 'sheets', 'seen']);
  return {
    agency: parseId(fields, 'agency', 'Choisissez l’agence qui quitte le réseau.'),
    successor: parseOptionalId(fields, 'successor'),
    sheets: parseDecisions(fields.get('sheets')),
  };
}

export function parseSeen(body: unknown): string {
  const seen = new Map(Object.entries((body ?? {}) as object)).get('seen');
  if (typeof seen === 'string' && /^[0-9a-f]{64}$/.test(seen)) return seen;
  throw refusal('Regardez d’abord ce qui va changer, puis confirmez.', 'seen');
}

function parseDecisions(value: unknown): SheetDecision[] {
  if (!Array.isArray(value)) throw refusal('Dites ce que devient chaque fiche.', 'sheets');
  const decisions = value.map(parseDecision);
  if (new Set(decisions.map(({ sheet }) => sheet)).size < decisions.length)
    throw refusal('Une fiche est décidée deux fois : rechargez la page.', 'sheets');
  return decisions;
}

function parseDecision(value: unknown): SheetDecision {
  const fields = parseFields(value, ['sheet', 'to', 'contacts', 'replacedBy']);
  const sheet = parseId(fields, 'sheet', 'Dites ce que devient chaque fiche.');
  const to = parseOptionalId(fields, 'to');
  return to === null
    ? { sheet, to, replacedBy: parseOptionalId(fields, 'replacedBy') }
    : { sheet, to, contacts: parseIds(fields, 'contacts') };
}

function parseFields(body: unknown, names: readonly string[]): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal('La demande est vide : rechargez la page.', '');
  const fields = new Map<string, unknown>(Object.entries(body));
  const unknown = [...fields.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refusal('Un champ envoyé n’existe pas ici : rechargez la page.', unknown);
  return fields;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z-]{1,64}$/.test(value);

function parseId(fields: Fields, name: string, message: string): string {
  const value = fields.get(name);
  if (isId(value)) return value;
  throw refusal(message, name);
}

function parseOptionalId(fields: Fields, name: string): string | null {
  const value = fields.get(name) ?? null;
  if (value === null || isId(value)) return value;
  throw refusal('Un choix envoyé n’est pas valable : rechargez la page.', name);
}

function parseIds(fields: Fields, name: string): string[] {
  const value = fields.get(name) ?? [];
  if (Array.isArray(value) && value.every(isId)) return [...new Set(value)];
  throw refusal('Un choix envoyé n’est pas valable : rechargez la page.', name);
}

/** Null when the former agency leaves; empty when it stays and nothing says for what. */
function parseRole(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const role = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  if (role.length <= LONGEST_ROLE) return role;
  throw refusal(`${LONGEST_ROLE} caractères au plus (il y en a ${role.length}).`, 'partnerRole');
}

const refusal = (message: string, field: string): Error =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
