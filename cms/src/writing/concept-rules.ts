import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import type { ClaimKind } from '../registry/claim';
import type { Checked } from './rule';
import type { Stored } from './stored';

export interface RuleContext {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
}

/** What one concept asks of the write path. Rules see what the database holds once written, so no path escapes them. */
export interface ConceptRules {
  /** Relations that `check` reads. */
  readonly populate: readonly string[];
  /** True of whatever may be saved. */
  readonly check: (stored: Stored, context: RuleContext) => Checked | Promise<Checked>;
  /** Also true of what may be published: a draft may be unfinished. */
  readonly checkPublication?: (stored: Stored) => Checked;
  /** The slug is generated from this attribute when left empty. */
  readonly slug?: { readonly from: string; readonly claim: ClaimKind };
  /** Of what use a deleted entry may still be elsewhere: then it stays. */
  readonly keptWhileUsed?: boolean;
}
