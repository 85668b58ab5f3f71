import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { agencyResolvers } from '../agency/resolvers';
import { contactResolvers } from '../contact/resolvers';
import { documentResolvers } from '../document/resolvers';
import { protocolTypeDefs } from '../federation/protocol';
import { createFederationResolvers } from '../federation/resolvers';
import { toSubgraphSdl } from '../federation/subgraph-sdl';
import { guideResolvers } from '../guide/resolvers';
import { imageResolvers } from '../image/resolvers';
import { nodeResolvers } from '../node/resolvers';
import { orientationResolvers } from '../orientation/resolvers';
import { portalResolvers } from '../portal/resolvers';
import { richTextResolvers } from '../rich-text/resolvers';
import { searchResolvers } from '../search/resolvers';
import { sheetResolvers } from '../sheet/resolvers';
import { suggestionResolvers } from '../suggestion/resolvers';
import { territoryResolvers } from '../territory/resolvers';
import { themeResolvers } from '../theme/resolvers';
import { readTypeDefs } from './type-defs';

/** A new concept adds its line here. */
export const resolvers = [
  nodeResolvers,
  guideResolvers,
  sheetResolvers,
  searchResolvers,
  orientationResolvers,
  suggestionResolvers,
  agencyResolvers,
  contactResolvers,
  themeResolvers,
  territoryResolvers,
  portalResolvers,
  richTextResolvers,
  imageResolvers,
  documentResolvers,
];

/** @param folder where the `.graphql` files of `schema/` are. */
export function createSchema(folder: string): GraphQLSchema {
  const contract = readTypeDefs(folder);
  return makeExecutableSchema({
    typeDefs: [...contract, protocolTypeDefs],
    resolvers: [...resolvers, createFederationResolvers(toSubgraphSdl(contract))],
  });
}
