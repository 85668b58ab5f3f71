import { errors } from '@strapi/utils';
import type { Device } from './open-session';

type Body = Readonly<Record<string, unknown>>;

export const toBody = (body: unknown): Body =>
  body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Body) : {};

/** Fields of a form, as text; the longest that any of them may be. */
const MOST_CHARACTERS = 500;

const labels: Readonly<Record<string, string>> = {
  email: 'Adresse électronique',
  password: 'Mot de passe',
  firstname: 'Prénom',
  code: 'Code',
  registrationToken: 'Invitation',
  resetPasswordToken: 'Lien de nouveau mot de passe',
};

/** @throws in French, naming the field. */
export function requiredText(body: Body, field: string): string {
  const value = body[field];
  if (typeof value !== 'string' || value.trim() === '' || value.length > MOST_CHARACTERS)
    throw fieldRefusal(field, `Le champ « ${labels[field] ?? field} » est à remplir.`);
  return value;
}

export const optionalText = (body: Body, field: string): string | null =>
  typeof body[field] === 'string' ? body[field].slice(0, MOST_CHARACTERS).trim() : null;

export function fieldRefusal(field: string, message: string): Error {
  const name = 'ValidationError';
  return new errors.ValidationError(message, { errors: [{ path: [field], message, name }] });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The browser's own number, under which it signs itself out alone. */
export function parseDevice({ deviceId, rememberMe }: Body): Device {
  const known = typeof deviceId === 'string' && UUID.test(deviceId);
  return { deviceId: known ? deviceId : null, rememberMe: rememberMe === true };
}
