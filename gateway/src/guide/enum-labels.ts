import { isEnumType, type GraphQLSchema } from 'graphql';

type Labels = Record<string, Record<string, string>>;

export interface DescribedEnum {
  name: string;
  values: { code: string; label: string; description: string }[];
}

/** Every enumeration of the schema with the French labels of its values. */
export const describeEnums = (schema: GraphQLSchema, labels: Labels): DescribedEnum[] =>
  Object.entries(labels).map(([name, values]) => {
    const type = schema.getType(name);
    const descriptionOf = (code: string) =>
      (isEnumType(type) && type.getValue(code)?.description) || '';
    return {
      name,
      values: Object.entries(values).map(([code, label]) => ({
        code,
        label,
        description: descriptionOf(code),
      })),
    };
  });
