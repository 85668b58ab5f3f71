import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import typescript from 'typescript-eslint';

export default typescript.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/node_modules/',
      '**/generated/',
      '**/*.generated.ts',
      'cms/types/',
      'cms/.strapi/',
      'cms/.cache/',
      '.cache/',
      '**/.astro/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommended, typescript.configs.stylistic],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  // Lists of words, a line each.
  { files: ['cms/src/admin/translations/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['schema/*.graphql'],
    ignores: ['schema/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: ['schema/*.graphql', '!schema/schema.graphql'] } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Short lists that belong to one object (labels, facets, links) are read whole, never by pages.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Domain codes keep the CMS's and the law's words; the description rule asks for all of them.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: {
            suffixes: [
              'Connection',
              'Edge',
              'Facet',
              'Facets',
              'Label',
              'Labels',
              'Counts',
              'Info',
              'Set',
            ],
            types: [
              'Guide',
              'FormerAgency',
              'Partnership',
              'Link',
              'Source',
              'Image',
              'ImageSource',
              'ImageVariant',
              'Document',
              'RichText',
              'RichTextParagraph',
              'RichTextHeading',
              'RichTextList',
              'RichTextListItem',
              'RichTextQuote',
              'RichTextSpan',
              'RichTextLink',
              // Parts of one answer to one text.
              'Orientation',
              'OrientedAgency',
              'OrientedNeed',
              'OrientedSheet',
              // Settings of one portal.
              'PortalColours',
              'PortalFilter',
              'SearchHighlight',
              'Signpost',
              'Suggestion',
              'TextFragment',
            ],
          },
        },
      ],
    },
  },
  prettier,
);
