import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { concepts } from '../concepts';
import { findActor } from '../ownership/actor';
import { NO_AGENCY } from '../ownership/refusal';
import { PUBLICATIONS_TABLE } from '../publication/publication';
import { relationTable, tableOf } from '../relation/relation-table';

/** A partnership that waits for an answer. */
export interface Proposal {
  readonly documentId: string;
  /** As the guide titles it; empty when it was never published. */
  readonly sheet: string;
  readonly role: string;
  /** Who proposes, and to whom. */
  readonly from: string;
  readonly to: string;
}

/** For whom an account writes, and what waits for it. */
export interface MyAgency {
  readonly kind: 'network' | 'agency' | 'nobody';
  readonly agency: string | null;
  /** Why nothing is shown; null when something is. */
  readonly notice: string | null;
  readonly proposals: readonly Proposal[];
}

export function serveMyAgency(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/guide/my-agency',
        handler: async (ctx: Context): Promise<void> => {
          ctx.set('cache-control', 'no-store');
          ctx.body = { data: await readMyAgency(strapi) };
        },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

async function readMyAgency(strapi: Core.Strapi): Promise<MyAgency> {
  const actor = await findActor(strapi);
  if (actor.kind === 'agency') {
    const proposals = await readProposals(strapi, actor.agency.uuid);
    return { kind: 'agency', agency: actor.agency.name, notice: null, proposals };
  }
  if (actor.kind === 'network')
    return { kind: 'network', agency: null, notice: null, proposals: await readProposals(strapi) };
  return { kind: 'nobody', agency: null, notice: NO_AGENCY, proposals: [] };
}

/** Those made to one agency; all of them without one. */
async function readProposals(strapi: Core.Strapi, partner?: string): Promise<Proposal[]> {
  const agencies = tableOf(strapi, concepts.agency);
  const link = relationTable(strapi, concepts.partnership, 'sheet');
  const select = strapi.db
    .connection(`${tableOf(strapi, concepts.partnership)} as partnership`)
    .leftJoin(`${agencies} as lead`, 'lead.uuid', 'partnership.owner')
    .leftJoin(`${agencies} as invited`, 'invited.uuid', 'partnership.partner')
    .leftJoin(`${link.table} as link`, `link.${link.source}`, 'partnership.id')
    .leftJoin(`${link.targetTable} as sheet`, 'sheet.id', `link.${link.target}`)
    .leftJoin(`${PUBLICATIONS_TABLE} as known`, 'known.uuid', 'sheet.uuid')
    .where('partnership.acceptance', 'PROPOSED')
    .orderBy('partnership.id')
    .select<Record<keyof Proposal, string | null>[]>(
      'partnership.document_id as documentId',
      'known.title as sheet',
      'partnership.role as role',
      'lead.name as from',
      'invited.name as to',
    );
  if (partner) void select.where('partnership.partner', partner);
  const proposals = new Map<string, Proposal>();
  // Both versions of a sheet are linked.
  for (const { documentId, sheet, role, from, to } of await select)
    proposals.set(documentId ?? '', {
      documentId: documentId ?? '',
      sheet: sheet ?? '',
      role: role ?? '',
      from: from ?? '',
      to: to ?? '',
    });
  return [...proposals.values()];
}
