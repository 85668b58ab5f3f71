// A codegen plugin: writes the French label of every enum value, as declared by `@label` in the schema.
const { isEnumType } = require('graphql');

const labelOf = (value) => {
  const directive = value.astNode?.directives?.find((one) => one.name.value === 'label');
  const argument = directive?.arguments?.find((one) => one.name.value === 'fr');
  if (argument?.value.kind !== 'StringValue') {
    throw new Error(`The enum value ${value.name} has no @label(fr: "…") in schema/.`);
  }
  return argument.value.value;
};

const plugin = (schema) => {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  const labels = Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map((value) => [value.name, labelOf(value)])),
    ]),
  );
  return [
    '// Written by codegen from the @label directives of schema/*.graphql.',
    `export const enumLabels = ${JSON.stringify(labels, null, 2)} as const;`,
    '',
  ].join('\n');
};

module.exports = { plugin };
