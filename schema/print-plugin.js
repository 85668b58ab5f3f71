// A codegen plugin: the whole contract in one file, with its directives, to read, to diff and to generate from.
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers');
const { print } = require('graphql');

const plugin = (schema) =>
  `# Written by codegen from schema/*.graphql.\n\n${print(getCachedDocumentNodeFromSchema(schema))}\n`;

module.exports = { plugin };
