import type { Context } from '../context';
import type { NodeType } from '../node/global-id';
import { toGlobalId } from '../node/global-id';
import { findNode } from '../node/loader';
import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';
import { changesSince } from './changes';
import { describeEnums } from './enum-labels';
import type { Guide } from './guide';
import type { EntityKind, GuideText } from './model';

const nodeTypeOf: Partial<Record<EntityKind, NodeType>> = {
  agency: 'Agency',
  formerAgency: 'Agency',
  contact: 'Contact',
  portal: 'Portal',
  sheet: 'Sheet',
  withdrawnSheet: 'Sheet',
  territory: 'Territory',
  theme: 'Theme',
};

const blank: GuideText = { id: '', name: '', summary: '', feeRule: '', howItWorks: [] };
const textOf = (guide: Guide): GuideText => [...guide.entities.guide.values()][0] ?? blank;

const lastUpdate = ({ sheets, entities }: Guide): string | null =>
  [
    ...sheets.values(),
    ...entities.agency.values(),
    ...entities.contact.values(),
    ...entities.theme.values(),
  ]
    .map((entity) => entity.updatedAt)
    .reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);

function changeSet(context: Context, since: string | null | undefined, first: number) {
  const page = changesSince(context.guide, since, first);
  const changed = [];
  const removed = [];
  for (const { kind, id } of page.changes) {
    const type = nodeTypeOf[kind];
    const node = type && findNode(context, type, id);
    if (node) changed.push(node);
    else if (type) removed.push(toGlobalId(type, id));
  }
  return { ...page, changed, removed };
}

export const guideResolvers: Pick<Resolvers, 'Query' | 'Guide'> = {
  Query: {
    guide: (_root, _args, { guide }) => guide,
    changes: (_root, { since, first }, context) => changeSet(context, since, first ?? 100),
  },
  Guide: {
    name: (guide) => textOf(guide).name,
    summary: (guide) => textOf(guide).summary,
    feeRule: (guide) => textOf(guide).feeRule,
    howItWorks: (guide) => textOf(guide).howItWorks,
    coordinator: (_guide, _args, { agencies }) => agencies.coordinator() ?? null,
    updatedAt: lastUpdate,
    counts: ({ sheets, entities }) => ({
      sheets: sheets.size,
      agencies: entities.agency.size,
      contacts: entities.contact.size,
      themes: entities.theme.size,
      territories: entities.territory.size,
    }),
    enumLabels: (_guide, _args, _context, { schema }) => describeEnums(schema, enumLabels),
    hasDemoData: ({ sheets, entities }) =>
      [...sheets.values(), ...entities.agency.values()].some((entity) => entity.isDemoData),
  },
};
