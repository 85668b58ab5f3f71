import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { networkCoordinator } from '../roles/role-definitions';
import { isEnrolled } from './second-factor';

/** « missing »: required, and not there yet. */
export type FactorState = 'none' | 'enrolled' | 'missing';

interface Holder {
  readonly roles: readonly { readonly code: string }[];
}

export const requiredRoles: readonly string[] = ['strapi-super-admin', networkCoordinator.code];

export async function isRequired(strapi: Core.Strapi, id: number): Promise<boolean> {
  if (!environment.secondFactorRequired) return false;
  const holder = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] })) as Holder | null;
  return holder?.roles.some(({ code }) => requiredRoles.includes(code)) ?? false;
}

export async function findFactorState(strapi: Core.Strapi, id: number): Promise<FactorState> {
  if (await isEnrolled(strapi, id)) return 'enrolled';
  return (await isRequired(strapi, id)) ? 'missing' : 'none';
}
