import { GraphQLScalarType } from 'graphql';

// The schema only ever sends these; they were checked where the feed was parsed.
const stringScalar = (name: string): GraphQLScalarType =>
  new GraphQLScalarType({ name, serialize: String });

export const scalarResolvers = {
  Date: stringScalar('Date'),
  DateTime: stringScalar('DateTime'),
};
