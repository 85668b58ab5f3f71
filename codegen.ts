import type { CodegenConfig } from '@graphql-codegen/cli';

const labels = { plugins: ['./schema/labels-plugin.js'] };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  config: { sort: false },
  generates: {
    'cms/src/labels.generated.ts': labels,
    'gateway/src/schema/labels.generated.ts': labels,
    'gateway/src/schema/resolvers.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string' },
        makeResolverTypeCallable: true,
        mappers: {
          Agency: '../agency/model#Agency',
          Contact: '../contact/model#Contact',
          Guide: '../guide/guide#Guide',
          Partnership: '../sheet/model#Partnership',
          RichText: '../rich-text/model#RichText',
          RichTextParagraph: '../rich-text/model#RichTextParagraph',
          RichTextHeading: '../rich-text/model#RichTextHeading',
          RichTextList: '../rich-text/model#RichTextList',
          RichTextListItem: '../rich-text/model#RichTextListItem',
          RichTextQuote: '../rich-text/model#RichTextQuote',
          RichTextSpan: '../rich-text/model#RichTextSpan',
          RichTextLink: '../rich-text/model#RichTextLink',
          Sheet: '../sheet/model#Sheet',
          SheetConnection: '../sheet/loader#SheetPage',
          SheetFacets: '../sheet/facets#SheetFacets',
          Territory: '../territory/model#Territory',
          Theme: '../theme/model#Theme',
          WithdrawnSheet: '../sheet/model#WithdrawnSheet',
        },
      },
    },
    'embed/src/generated/': {
      documents: 'embed/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
