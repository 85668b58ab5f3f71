import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import type { ClaimKind } from '../registry/claim';
import type { WriteAction } from './document-write';
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
  /** What an agency may do of what it may write; the network may do all of it. */
  readonly agencyRules?: AgencyRules;
  /** Of what use a deleted entry may still be elsewhere: then it stays. */
  readonly keptWhileUsed?: boolean;
}

export interface AgencyRules {
  /** Completes the data before Strapi sees it. */
  readonly prepare?: (action: WriteAction, data: Record<string, unknown>) => void;
  /** `before` is null for a new entry, `after` for a deleted one. */
  readonly check: (before: Stored | null, after: Stored | null, agency: string) => Checked;
}
