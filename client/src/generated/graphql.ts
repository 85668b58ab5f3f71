/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** À quel titre une agence intervient sur une fiche. */
export type AgencyRole =
  /** L’agence porte la fiche : c’est elle que l’on appelle d’abord. */
  | 'LEAD'
  /** L’agence intervient aux côtés de l’agence pilote, à ses propres phases. */
  | 'PARTNER';

/** Phase d’un projet communal. */
export type Phase =
  /** On se pose la question, on cherche à qui parler. */
  | 'REFLECTION'
  /** On regarde si le projet vaut la peine d’être mené. */
  | 'OPPORTUNITY_STUDY'
  /** On vérifie que le projet est possible, techniquement et financièrement. */
  | 'FEASIBILITY_STUDY'
  /** On écrit ce que l’on attend du projet. */
  | 'PROGRAMMING'
  /** On dessine le projet avec un maître d’œuvre. */
  | 'DESIGN'
  /** On construit. */
  | 'WORKS'
  /** On utilise, on entretient, on contrôle. */
  | 'OPERATION';

/** Ce que coûte l’accompagnement. */
export type FeeModel =
  /** L’accompagnement est gratuit. */
  | 'FREE'
  /** Le premier niveau est gratuit ; la suite dépend de l’agence. */
  | 'FREE_FIRST_LEVEL'
  /** Une partie de l’accompagnement est gratuite, une autre payante. */
  | 'MIXED'
  /** L’accompagnement est compris dans l’adhésion à l’agence. */
  | 'MEMBERSHIP_INCLUDED'
  /** L’accompagnement est payant. */
  | 'PAID'
  /** Le prix est fixé au cas par cas. */
  | 'ON_QUOTE';

/** Nature de l’accompagnement. */
export type SupportType =
  /** Écouter, expliquer, orienter. */
  | 'ADVICE'
  /** Études, relevés, diagnostics. */
  | 'TECHNICAL_ENGINEERING'
  /** Actes, procédures, conventions. */
  | 'LEGAL_ENGINEERING'
  /** Subventions, plans de financement. */
  | 'FINANCIAL_ENGINEERING'
  /** Aider la commune à tenir son rôle de maître d’ouvrage. */
  | 'OWNER_ASSISTANCE'
  /** Conduire l’opération à la place de la commune. */
  | 'DELEGATED_OWNERSHIP'
  /** Concevoir l’ouvrage et suivre les travaux. */
  | 'PROJECT_MANAGEMENT'
  /** Prélever, mesurer, analyser. */
  | 'ANALYSIS'
  /** Former les élus et les agents. */
  | 'TRAINING'
  /** Mettre à disposition du personnel, du matériel ou un outil. */
  | 'SERVICE_PROVISION';

/** À qui l’accompagnement s’adresse. */
export type BeneficiaryType =
  /** Commune. */
  | 'COMMUNE'
  /** Communauté de communes ou d’agglomération. */
  | 'EPCI'
  /** Syndicat intercommunal ou mixte. */
  | 'MIXED_SYNDICATE'
  /** Centre communal ou intercommunal d’action sociale. */
  | 'CCAS'
  /** École, collège, hôpital, établissement public. */
  | 'PUBLIC_INSTITUTION'
  /** Association. */
  | 'ASSOCIATION';

/** Filtre sur les fiches. Les champs se combinent par ET ; les valeurs d’une même liste, par OU. Une liste vide ne filtre rien ; une valeur inconnue ne correspond à aucune fiche. */
export type SheetFilter = {
  /** Slugs ou codes de thématiques ; une thématique de premier niveau comprend celles qui en dépendent. */
  themes?: Array<string> | null | undefined;
  /** Slugs d’agences, pilotes ou partenaires. */
  agencies?: Array<string> | null | undefined;
  /** Phases de l’agence pilote. */
  phases?: Array<Phase> | null | undefined;
  /** Coûts. */
  feeModels?: Array<FeeModel> | null | undefined;
  /** Natures d’accompagnement. */
  supportTypes?: Array<SupportType> | null | undefined;
  /** Bénéficiaires. */
  beneficiaryTypes?: Array<BeneficiaryType> | null | undefined;
  /** Territoire couvert, en tout ou partie : code INSEE d’une commune, SIREN d’un EPCI ou code du département. */
  territory?: string | null | undefined;
  /** Débuts de mots qui doivent tous figurer dans la fiche, sans égard aux accents ni à la casse. */
  contains?: string | null | undefined;
};

/** Ce que l’on propose pendant la frappe. */
export type SuggestionKind =
  /** Un besoin, dans les mots d’un lecteur. */
  | 'NEED'
  /** Une fiche. */
  | 'SHEET'
  /** Une agence. */
  | 'AGENCY'
  /** Une thématique. */
  | 'THEME'
  /** Une commune, une ancienne commune ou un EPCI. */
  | 'TERRITORY';

/** Dans quelle mesure un territoire est couvert. */
export type Coverage =
  /** Tout le territoire est couvert. */
  | 'FULL'
  /** Une partie du territoire est couverte. */
  | 'PARTIAL'
  /** Le territoire n’est pas couvert. */
  | 'NONE';

export type GuideAgencyQueryVariables = Exact<{
  slug: string;
}>;


export type GuideAgencyQuery = { agency: { id: string, name: string, acronym: string | null, slug: string, summary: string | null, website: string | null, email: string | null, phone: string | null, membershipStatusLabel: string, isDemoData: boolean, sheets: { totalCount: number, nodes: Array<{ id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, leadAgency: { id: string, name: string, slug: string } }> } } | null };

export type GuideContactsQueryVariables = Exact<{
  reference: string;
  territory: string;
}>;


export type GuideContactsQuery = { sheet:
    | { __typename: 'Sheet', title: string, covers: Coverage, contacts: Array<{ id: string, label: string, role: string | null, email: string | null, phone: string | null, isDemoData: boolean, agency: { id: string, name: string, slug: string } }> }
    | { __typename: 'WithdrawnSheet', title: string, withdrawnAt: string }
   | null };

export type GuideContactItemFragment = { id: string, label: string, role: string | null, email: string | null, phone: string | null, isDemoData: boolean, agency: { id: string, name: string, slug: string } };

export type GuideOrientQueryVariables = Exact<{
  need: string;
  phase?: Phase | null | undefined;
  territory?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GuideOrientQuery = { orient: { suggestion: string | null, needs: Array<{ text: string, isServed: boolean }>, agencies: Array<{ needs: Array<number>, coverage: Coverage | null, freeOfCharge: Array<string>, toPrepare: Array<string>, agency: { id: string, name: string, shortName: string, slug: string, url: string, isDemoData: boolean }, sheets: Array<{ role: AgencyRole, roleText: string | null, phaseLabels: Array<string>, worksAtPhase: boolean | null, coverage: Coverage | null, needs: Array<number>, sheet: { id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, leadAgency: { id: string, name: string, slug: string } }, passage: { fieldLabel: string, fragments: Array<{ text: string, isMatch: boolean }> } | null }>, coveredOtherwiseBy: Array<{ id: string, name: string, slug: string, url: string }>, contact: { id: string, label: string, role: string | null, email: string | null, phone: string | null, isDemoData: boolean } | null }>, signposts: Array<{ title: string, answeredBy: string, whatToDo: string, url: string | null, isDemoData: boolean }>, coordinator: { id: string, name: string, slug: string, email: string | null, phone: string | null, url: string } | null, nearbyThemes: Array<{ id: string, label: string, slug: string }> } };

export type GuideSearchQueryVariables = Exact<{
  query: string;
  filter?: SheetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GuideSearchQuery = { search: { totalCount: number, suggestion: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, leadAgency: { id: string, name: string, slug: string } }, highlights: Array<{ fieldLabel: string, fragments: Array<{ text: string, isMatch: boolean }> }> }>, nearbyThemes: Array<{ id: string, label: string, slug: string }>, signposts: Array<{ title: string, answeredBy: string, whatToDo: string, url: string | null, isDemoData: boolean }> } };

export type GuideHighlightFragment = { fieldLabel: string, fragments: Array<{ text: string, isMatch: boolean }> };

export type GuideSignpostFragment = { title: string, answeredBy: string, whatToDo: string, url: string | null, isDemoData: boolean };

export type GuideSheetQueryVariables = Exact<{
  reference: string;
}>;


export type GuideSheetQuery = { sheet:
    | { __typename: 'Sheet', needExamples: Array<string>, deliverables: Array<string>, notCovered: Array<string>, steps: Array<string>, beforeContact: Array<string>, feeDetails: string | null, updatedAt: string, id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, description: { html: string }, partnerships: Array<{ role: string, phaseLabels: Array<string>, agency: { id: string, name: string, slug: string }, contact: { id: string, label: string, role: string | null, email: string | null, phone: string | null, isDemoData: boolean, agency: { id: string, name: string, slug: string } } | null }>, leadAgency: { id: string, name: string, slug: string } }
    | { __typename: 'WithdrawnSheet', title: string, withdrawnAt: string, replacedBy: { reference: string, title: string, url: string } | null }
   | null };

export type GuideSheetsQueryVariables = Exact<{
  filter?: SheetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GuideSheetsQuery = { sheets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, leadAgency: { id: string, name: string, slug: string } }> } };

export type GuideSheetItemFragment = { id: string, reference: string, title: string, slug: string, url: string, summary: string, phaseLabels: Array<string>, feeModelLabel: string, isDemoData: boolean, leadAgency: { id: string, name: string, slug: string } };

export type GuideSuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  first?: number | null | undefined;
}>;


export type GuideSuggestQuery = { suggest: Array<{ kind: SuggestionKind, kindLabel: string, text: string, fragments: Array<{ text: string, isMatch: boolean }>, target:
      | { __typename: 'Agency', slug: string, url: string, id: string }
      | { __typename: 'Contact', id: string }
      | { __typename: 'Portal', id: string }
      | { __typename: 'Sheet', reference: string, slug: string, url: string, id: string }
      | { __typename: 'WithdrawnSheet', id: string }
      | { __typename: 'Territory', code: string, id: string }
      | { __typename: 'Theme', slug: string, url: string, id: string }
     }> };

export type GuideThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type GuideThemesQuery = { themes: { nodes: Array<{ id: string, code: string, label: string, slug: string, children: Array<{ id: string, code: string, label: string, slug: string }>, sheets: { totalCount: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GuideContactItemFragmentDoc = new TypedDocumentString(`
    fragment GuideContactItem on Contact {
  id
  label
  role
  email
  phone
  isDemoData
  agency {
    id
    name
    slug
  }
}
    `, {"fragmentName":"GuideContactItem"}) as unknown as TypedDocumentString<GuideContactItemFragment, unknown>;
export const GuideHighlightFragmentDoc = new TypedDocumentString(`
    fragment GuideHighlight on SearchHighlight {
  fieldLabel
  fragments {
    text
    isMatch
  }
}
    `, {"fragmentName":"GuideHighlight"}) as unknown as TypedDocumentString<GuideHighlightFragment, unknown>;
export const GuideSignpostFragmentDoc = new TypedDocumentString(`
    fragment GuideSignpost on Signpost {
  title
  answeredBy
  whatToDo
  url
  isDemoData
}
    `, {"fragmentName":"GuideSignpost"}) as unknown as TypedDocumentString<GuideSignpostFragment, unknown>;
export const GuideSheetItemFragmentDoc = new TypedDocumentString(`
    fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}
    `, {"fragmentName":"GuideSheetItem"}) as unknown as TypedDocumentString<GuideSheetItemFragment, unknown>;
export const GuideAgencyDocument = new TypedDocumentString(`
    query GuideAgency($slug: String!) {
  agency(slug: $slug) {
    id
    name
    acronym
    slug
    summary
    website
    email
    phone
    membershipStatusLabel
    isDemoData
    sheets(first: 100) {
      totalCount
      nodes {
        ...GuideSheetItem
      }
    }
  }
}
    fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}`, {"hash":"sha256:68b7d01b5dc281616782f1867c05c8dea30b74763483104f0e07276bc130b752"}) as unknown as TypedDocumentString<GuideAgencyQuery, GuideAgencyQueryVariables>;
export const GuideContactsDocument = new TypedDocumentString(`
    query GuideContacts($reference: String!, $territory: String!) {
  sheet(reference: $reference) {
    __typename
    ... on Sheet {
      title
      covers(territory: $territory)
      contacts(territory: $territory) {
        ...GuideContactItem
      }
    }
    ... on WithdrawnSheet {
      title
      withdrawnAt
    }
  }
}
    fragment GuideContactItem on Contact {
  id
  label
  role
  email
  phone
  isDemoData
  agency {
    id
    name
    slug
  }
}`, {"hash":"sha256:cf8338702a5480062074314c9009068185e30f493c5ce55fb65392b0460146dd"}) as unknown as TypedDocumentString<GuideContactsQuery, GuideContactsQueryVariables>;
export const GuideOrientDocument = new TypedDocumentString(`
    query GuideOrient($need: String!, $phase: Phase, $territory: String, $first: Int = 5) {
  orient(need: $need, phase: $phase, territory: $territory, first: $first) {
    needs {
      text
      isServed
    }
    agencies {
      agency {
        id
        name
        shortName
        slug
        url
        isDemoData
      }
      needs
      sheets {
        sheet {
          ...GuideSheetItem
        }
        role
        roleText
        phaseLabels
        worksAtPhase
        coverage
        needs
        passage {
          ...GuideHighlight
        }
      }
      coverage
      coveredOtherwiseBy {
        id
        name
        slug
        url
      }
      contact {
        id
        label
        role
        email
        phone
        isDemoData
      }
      freeOfCharge
      toPrepare
    }
    signposts {
      ...GuideSignpost
    }
    coordinator {
      id
      name
      slug
      email
      phone
      url
    }
    suggestion
    nearbyThemes {
      id
      label
      slug
    }
  }
}
    fragment GuideHighlight on SearchHighlight {
  fieldLabel
  fragments {
    text
    isMatch
  }
}
fragment GuideSignpost on Signpost {
  title
  answeredBy
  whatToDo
  url
  isDemoData
}
fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}`, {"hash":"sha256:b5239dd9b658fd5a4e63e090629c9999241c62ebfba0757a86d0140e513be774"}) as unknown as TypedDocumentString<GuideOrientQuery, GuideOrientQueryVariables>;
export const GuideSearchDocument = new TypedDocumentString(`
    query GuideSearch($query: String!, $filter: SheetFilter, $first: Int = 20, $after: String) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount
    suggestion
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...GuideSheetItem
      }
      highlights {
        ...GuideHighlight
      }
    }
    nearbyThemes {
      id
      label
      slug
    }
    signposts {
      ...GuideSignpost
    }
  }
}
    fragment GuideHighlight on SearchHighlight {
  fieldLabel
  fragments {
    text
    isMatch
  }
}
fragment GuideSignpost on Signpost {
  title
  answeredBy
  whatToDo
  url
  isDemoData
}
fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}`, {"hash":"sha256:92e63b4dc0b1241e7a4f36f6c9fca4533cc5ad1f79370aef7f1c030ed4cbeed0"}) as unknown as TypedDocumentString<GuideSearchQuery, GuideSearchQueryVariables>;
export const GuideSheetDocument = new TypedDocumentString(`
    query GuideSheet($reference: String!) {
  sheet(reference: $reference) {
    __typename
    ... on Sheet {
      ...GuideSheetItem
      description {
        html(headingLevel: 2)
      }
      needExamples
      deliverables
      notCovered
      steps
      beforeContact
      feeDetails
      partnerships {
        role
        phaseLabels
        agency {
          id
          name
          slug
        }
        contact {
          ...GuideContactItem
        }
      }
      updatedAt
    }
    ... on WithdrawnSheet {
      title
      withdrawnAt
      replacedBy {
        reference
        title
        url
      }
    }
  }
}
    fragment GuideContactItem on Contact {
  id
  label
  role
  email
  phone
  isDemoData
  agency {
    id
    name
    slug
  }
}
fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}`, {"hash":"sha256:f24a86a5518549015f9a39d0a296bfc6c0808bdab4e143f4e7886147b151e706"}) as unknown as TypedDocumentString<GuideSheetQuery, GuideSheetQueryVariables>;
export const GuideSheetsDocument = new TypedDocumentString(`
    query GuideSheets($filter: SheetFilter, $first: Int = 20, $after: String) {
  sheets(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...GuideSheetItem
    }
  }
}
    fragment GuideSheetItem on Sheet {
  id
  reference
  title
  slug
  url
  summary
  phaseLabels
  feeModelLabel
  isDemoData
  leadAgency {
    id
    name
    slug
  }
}`, {"hash":"sha256:deaa3218a545039ff2599f654338e339428e5ca5c1da775dbf5dd9260cbb65d3"}) as unknown as TypedDocumentString<GuideSheetsQuery, GuideSheetsQueryVariables>;
export const GuideSuggestDocument = new TypedDocumentString(`
    query GuideSuggest($prefix: String!, $kinds: [SuggestionKind!], $first: Int = 8) {
  suggest(prefix: $prefix, kinds: $kinds, first: $first) {
    kind
    kindLabel
    text
    fragments {
      text
      isMatch
    }
    target {
      __typename
      id
      ... on Sheet {
        reference
        slug
        url
      }
      ... on Agency {
        slug
        url
      }
      ... on Theme {
        slug
        url
      }
      ... on Territory {
        code
      }
    }
  }
}
    `, {"hash":"sha256:8ee59dda45df59b282874e93aaa7dec8091439a9971ae08eefdeb6a6ba9a940e"}) as unknown as TypedDocumentString<GuideSuggestQuery, GuideSuggestQueryVariables>;
export const GuideThemesDocument = new TypedDocumentString(`
    query GuideThemes {
  themes(level: 1, first: 100) {
    nodes {
      id
      code
      label
      slug
      children {
        id
        code
        label
        slug
      }
      sheets(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:cbadb9f1f64b44f40c4401c01f4222dfd6dc306b1195850cd59d05e2ac8e53b4"}) as unknown as TypedDocumentString<GuideThemesQuery, GuideThemesQueryVariables>;