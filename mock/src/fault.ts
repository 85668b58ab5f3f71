import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';

export interface Faults {
  /** @throws Error when the schema has no such field. */
  add: (coordinate: string) => void;
  clear: () => void;
}

/** Lets fields fail as a fault of the guide's would: what may be null is, and the rest of the answer stands. */
export function expectFaults(schema: GraphQLSchema): Faults {
  const known = new Set<string>();
  const broken = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      known.add(coordinate);
      field.resolve = (...asked) => {
        if (broken.has(coordinate)) throw new Error(`${coordinate} is broken, as a test asked.`);
        return resolve(...asked);
      };
    }
  }
  return {
    add: (coordinate) => {
      if (!known.has(coordinate))
        throw new Error(`The schema has no field "${coordinate}": name one as "Sheet.contacts".`);
      broken.add(coordinate);
    },
    clear: () => broken.clear(),
  };
}
