import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { PRINTED_SCHEMA, readTypeDefs } from './gateway/src/schema/type-defs';

const labels = { plugins: ['./schema/labels-plugin.js'] };

// In the order of their names: a glob is loaded in whatever order its files are read, and unsorted output
// would differ from one run to the next.
const filesUnder = (folder: string): string[] =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(__dirname, folder, name));

const schema = readTypeDefs(join(__dirname, 'schema')).join('\n');
const documentsUnder = (folder: string): string =>
  filesUnder(folder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const config: CodegenConfig = {
  schema,
  config: { sort: false },
  generates: {
    [`schema/${PRINTED_SCHEMA}`]: { plugins: ['./schema/print-plugin.js'] },
    'cms/src/labels.generated.ts': labels,
    'gateway/src/schema/labels.generated.ts': labels,
    'gateway/src/schema/resolvers.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string' },
        makeResolverTypeCallable: true,
        mappers: {
          Agency: '../agency/model#Agency as AgencyModel',
          Contact: '../contact/model#Contact as ContactModel',
          Document: '../document/model#Document as DocumentModel',
          Guide: '../guide/guide#Guide as GuideModel',
          Image: '../image/model#Image as ImageModel',
          Orientation: '../orientation/loader#Orientation as OrientationModel',
          OrientedAgency: '../orientation/loader#OrientedAgency as OrientedAgencyModel',
          OrientedSheet: '../orientation/loader#OrientedSheet as OrientedSheetModel',
          Partnership: '../sheet/model#Partnership as PartnershipModel',
          Portal: '../portal/model#Portal as PortalModel',
          PortalFilter: '../portal/model#PortalFilter as PortalFilterModel',
          RichText: '../rich-text/model#RichText as RichTextModel',
          RichTextParagraph: '../rich-text/model#RichTextParagraph as RichTextParagraphModel',
          RichTextHeading: '../rich-text/model#RichTextHeading as RichTextHeadingModel',
          RichTextList: '../rich-text/model#RichTextList as RichTextListModel',
          RichTextListItem: '../rich-text/model#RichTextListItem as RichTextListItemModel',
          RichTextQuote: '../rich-text/model#RichTextQuote as RichTextQuoteModel',
          RichTextSpan: '../rich-text/model#RichTextSpan as RichTextSpanModel',
          RichTextLink: '../rich-text/model#RichTextLink as RichTextLinkModel',
          SearchConnection: '../search/loader#SearchPage as SearchPageModel',
          SearchEdge: '../search/loader#FoundSheet as FoundSheetModel',
          SearchHighlight: '../search/highlight#Highlight as HighlightModel',
          Sheet: '../sheet/model#Sheet as SheetModel',
          Signpost: '../signpost/model#Signpost as SignpostModel',
          SheetConnection: '../sheet/loader#SheetPage as SheetPageModel',
          SheetFacets: '../sheet/facets#SheetFacets as SheetFacetsModel',
          Suggestion: '../suggestion/suggest#Suggestion as SuggestionModel',
          Territory: '../territory/model#Territory as TerritoryModel',
          Theme: '../theme/model#Theme as ThemeModel',
          WithdrawnSheet: '../sheet/model#WithdrawnSheet as WithdrawnSheetModel',
        },
      },
    },
    'client/src/generated/': {
      documents: documentsUnder('client/src'),
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        // Texts, so that a front end needs no `graphql` of its own.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
    'embed/src/generated/': {
      documents: documentsUnder('embed/src'),
      preset: 'client',
      // Also writes what the gateway registers: each operation under the hash of its exact text.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
