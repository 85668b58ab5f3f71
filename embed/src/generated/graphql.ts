/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Où en est l’appartenance d’une agence au réseau. */
export type MembershipStatus =
  /** Une source publique confirme que l’agence est membre du réseau. */
  | 'CONFIRMED'
  /** L’appartenance de l’agence au réseau est une hypothèse de la démonstration. */
  | 'UNCONFIRMED';

/** Sens d’un tri. */
export type OrderDirection =
  /** Du plus petit au plus grand, de A à Z, du plus ancien au plus récent. */
  | 'ASC'
  /** Du plus grand au plus petit, de Z à A, du plus récent au plus ancien. */
  | 'DESC';

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

/** Fraîcheur d’une fiche : la date de sa dernière relecture, comparée au rythme que l’agence s’est donné. */
export type Freshness =
  /** La fiche a été relue dans les temps. */
  | 'UP_TO_DATE'
  /** La relecture est attendue depuis peu : moins d’une moitié de la période prévue. */
  | 'DUE'
  /** La relecture est très en retard, ou n’a jamais eu lieu. */
  | 'OVERDUE';

/** D’où vient le titre d’une fiche. */
export type TitleStatus =
  /** Titre cité par la presse. */
  | 'REAL'
  /** Titre de démonstration, sur une compétence documentée de l’agence. */
  | 'SUPPORTED'
  /** Titre de démonstration, vraisemblable. */
  | 'PLAUSIBLE'
  /** Titre validé par l’agence. */
  | 'VALIDATED';

/** Ce que l’on sait de l’agence qui porte une fiche. */
export type OwnerStatus =
  /** L’agence est membre confirmé du réseau. */
  | 'CONFIRMED'
  /** L’agence pilote est une hypothèse de la démonstration. */
  | 'UNCONFIRMED';

/** Ce que l’on sait des conditions financières d’une fiche. */
export type FeeStatus =
  /** Les conditions s’appuient sur un document public de l’agence. */
  | 'DOCUMENTED'
  /** Les conditions sont à confirmer par l’agence. */
  | 'TO_CONFIRM';

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
  /** Mots qui doivent tous figurer dans la fiche, sans égard aux accents ni à la casse. */
  contains?: string | null | undefined;
};

/** Par quoi trier les fiches. */
export type SheetOrderField =
  /** Par référence : F1, F2… F10. */
  | 'REFERENCE'
  /** Par titre, dans l’ordre du dictionnaire. */
  | 'TITLE'
  /** Par date de dernière publication. */
  | 'UPDATED_AT'
  /** Par date de première publication. */
  | 'PUBLISHED_AT';

/** Ordre d’une liste de fiches ; les ex æquo sont départagés par leur identifiant. */
export type SheetOrder = {
  /** Par quoi trier. */
  field?: SheetOrderField;
  /** Dans quel sens. */
  direction?: OrderDirection;
};

export type AgencyItemFragment = {
  name: string;
  shortName: string;
  slug: string;
  formerNames: Array<string>;
  summary: string | null;
  membershipStatus: MembershipStatus;
  membershipStatusLabel: string;
  isCoordinator: boolean;
  isDemoData: boolean;
  sheets: { totalCount: number };
};

export type AgencyListPageQueryVariables = Exact<{ [key: string]: never }>;

export type AgencyListPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
  agencies: {
    nodes: Array<{
      name: string;
      shortName: string;
      slug: string;
      formerNames: Array<string>;
      summary: string | null;
      membershipStatus: MembershipStatus;
      membershipStatusLabel: string;
      isCoordinator: boolean;
      isDemoData: boolean;
      sheets: { totalCount: number };
    }>;
  };
};

export type AgencyPageQueryVariables = Exact<{
  slug: string;
}>;

export type AgencyPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
  agency: {
    name: string;
    shortName: string;
    acronym: string | null;
    slug: string;
    formerNames: Array<string>;
    legalForm: string | null;
    siren: string | null;
    summary: string | null;
    missions: string | null;
    website: string | null;
    email: string | null;
    phone: string | null;
    address: Array<string>;
    membershipStatus: MembershipStatus;
    membershipStatusLabel: string;
    adhesionRequired: boolean | null;
    feePolicy: string | null;
    coverageNote: string | null;
    isCoordinator: boolean;
    isDemoData: boolean;
    updatedAt: string;
    coverage: Array<{ name: string }>;
    contacts: {
      nodes: Array<{
        id: string;
        label: string;
        role: string | null;
        personName: string | null;
        email: string | null;
        phone: string | null;
        isDemoData: boolean;
        agency: { name: string; shortName: string; slug: string };
        territories: Array<{ name: string }>;
        themes: Array<{ label: string }>;
      }>;
    };
    led: {
      totalCount: number;
      nodes: Array<{
        reference: string;
        title: string;
        slug: string;
        summary: string;
        feeModel: FeeModel;
        feeModelLabel: string;
        isDemoData: boolean;
        primaryTheme: { label: string };
        leadAgency: { name: string; shortName: string; slug: string };
        partnerships: Array<{ agency: { shortName: string } }>;
      }>;
    };
    joined: {
      totalCount: number;
      nodes: Array<{
        reference: string;
        title: string;
        slug: string;
        summary: string;
        feeModel: FeeModel;
        feeModelLabel: string;
        isDemoData: boolean;
        primaryTheme: { label: string };
        leadAgency: { name: string; shortName: string; slug: string };
        partnerships: Array<{ agency: { shortName: string } }>;
      }>;
    };
  } | null;
};

export type ContactCardFragment = {
  id: string;
  label: string;
  role: string | null;
  personName: string | null;
  email: string | null;
  phone: string | null;
  isDemoData: boolean;
  agency: { name: string; shortName: string; slug: string };
  territories: Array<{ name: string }>;
  themes: Array<{ label: string }>;
};

export type AccessibilityPageQueryVariables = Exact<{ [key: string]: never }>;

export type AccessibilityPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
};

export type FrameFragment = {
  updatedAt: string | null;
  hasDemoData: boolean;
  feeRule: string;
  coordinator: {
    name: string;
    shortName: string;
    slug: string;
    email: string | null;
    phone: string | null;
    isDemoData: boolean;
  } | null;
};

export type HomePageQueryVariables = Exact<{ [key: string]: never }>;

export type HomePageQuery = {
  guide: {
    summary: string;
    howItWorks: Array<string>;
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    counts: { sheets: number; agencies: number };
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
  themes: {
    nodes: Array<{
      code: string;
      label: string;
      slug: string;
      icon: string | null;
      children: Array<{ label: string; slug: string }>;
      sheets: { totalCount: number; nodes: Array<{ slug: string; needExamples: Array<string> }> };
    }>;
  };
  agencies: {
    nodes: Array<{
      name: string;
      shortName: string;
      slug: string;
      formerNames: Array<string>;
      summary: string | null;
      membershipStatus: MembershipStatus;
      membershipStatusLabel: string;
      isCoordinator: boolean;
      isDemoData: boolean;
      sheets: { totalCount: number };
    }>;
  };
};

export type LabelsFragment = {
  enumLabels: Array<{ name: string; values: Array<{ code: string; label: string }> }>;
};

export type RichTextSpanPartsFragment = { text: string; bold: boolean; italic: boolean };

type RichTextInlineParts_RichTextSpan_Fragment = {
  __typename: 'RichTextSpan';
  text: string;
  bold: boolean;
  italic: boolean;
};

type RichTextInlineParts_RichTextLink_Fragment = {
  __typename: 'RichTextLink';
  url: string;
  children: Array<{ text: string; bold: boolean; italic: boolean }>;
};

export type RichTextInlinePartsFragment =
  RichTextInlineParts_RichTextSpan_Fragment | RichTextInlineParts_RichTextLink_Fragment;

type RichTextBlockParts_RichTextParagraph_Fragment = {
  __typename: 'RichTextParagraph';
  children: Array<
    | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
    | {
        __typename: 'RichTextLink';
        url: string;
        children: Array<{ text: string; bold: boolean; italic: boolean }>;
      }
  >;
};

type RichTextBlockParts_RichTextHeading_Fragment = {
  __typename: 'RichTextHeading';
  level: number;
  children: Array<
    | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
    | {
        __typename: 'RichTextLink';
        url: string;
        children: Array<{ text: string; bold: boolean; italic: boolean }>;
      }
  >;
};

type RichTextBlockParts_RichTextList_Fragment = {
  __typename: 'RichTextList';
  ordered: boolean;
  items: Array<{
    children: Array<
      | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
      | {
          __typename: 'RichTextLink';
          url: string;
          children: Array<{ text: string; bold: boolean; italic: boolean }>;
        }
    >;
  }>;
};

type RichTextBlockParts_RichTextQuote_Fragment = {
  __typename: 'RichTextQuote';
  children: Array<
    | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
    | {
        __typename: 'RichTextLink';
        url: string;
        children: Array<{ text: string; bold: boolean; italic: boolean }>;
      }
  >;
};

export type RichTextBlockPartsFragment =
  | RichTextBlockParts_RichTextParagraph_Fragment
  | RichTextBlockParts_RichTextHeading_Fragment
  | RichTextBlockParts_RichTextList_Fragment
  | RichTextBlockParts_RichTextQuote_Fragment;

export type SheetItemFragment = {
  reference: string;
  title: string;
  slug: string;
  summary: string;
  feeModel: FeeModel;
  feeModelLabel: string;
  isDemoData: boolean;
  primaryTheme: { label: string };
  leadAgency: { name: string; shortName: string; slug: string };
  partnerships: Array<{ agency: { shortName: string } }>;
};

export type SheetListPageQueryVariables = Exact<{
  filter: SheetFilter;
  orderBy: SheetOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  territory: string;
  hasTerritory: boolean;
}>;

export type SheetListPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
    enumLabels: Array<{ name: string; values: Array<{ code: string; label: string }> }>;
  };
  territory?: { name: string; kindLabel: string } | null;
  themes: {
    nodes: Array<{ code: string; label: string; slug: string; parent: { slug: string } | null }>;
  };
  agencies: { nodes: Array<{ shortName: string; slug: string }> };
  sheets: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    nodes: Array<{
      reference: string;
      title: string;
      slug: string;
      summary: string;
      feeModel: FeeModel;
      feeModelLabel: string;
      isDemoData: boolean;
      primaryTheme: { label: string };
      leadAgency: { name: string; shortName: string; slug: string };
      partnerships: Array<{ agency: { shortName: string } }>;
    }>;
    facets: {
      themes: Array<{ count: number; theme: { slug: string } }>;
      agencies: Array<{ count: number; agency: { slug: string } }>;
      phases: Array<{ phase: Phase; count: number }>;
      feeModels: Array<{ feeModel: FeeModel; count: number }>;
      supportTypes: Array<{ supportType: SupportType; count: number }>;
      beneficiaryTypes: Array<{ beneficiaryType: BeneficiaryType; count: number }>;
    };
  };
};

export type SheetPageQueryVariables = Exact<{
  slug: string;
}>;

export type SheetPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
    enumLabels: Array<{ name: string; values: Array<{ code: string; label: string }> }>;
  };
  sheet:
    | {
        __typename: 'Sheet';
        reference: string;
        title: string;
        slug: string;
        summary: string;
        needExamples: Array<string>;
        deliverables: Array<string>;
        notCovered: Array<string>;
        steps: Array<string>;
        beforeContact: Array<string>;
        phases: Array<Phase>;
        phaseLabels: Array<string>;
        supportTypeLabels: Array<string>;
        beneficiaryTypeLabels: Array<string>;
        eligibility: string | null;
        feeModel: FeeModel;
        feeModelLabel: string;
        feeDetails: string | null;
        firstLevelIncludes: Array<string>;
        contactModeLabels: Array<string>;
        lastReviewedAt: string | null;
        reviewFrequencyLabel: string;
        freshness: Freshness;
        freshnessLabel: string;
        isDemoData: boolean;
        titleStatus: TitleStatus;
        titleStatusLabel: string;
        ownerStatus: OwnerStatus;
        ownerStatusLabel: string;
        feeStatus: FeeStatus;
        feeStatusLabel: string;
        publishedAt: string | null;
        updatedAt: string;
        isDraft: boolean;
        description: {
          blocks: Array<
            | {
                __typename: 'RichTextParagraph';
                children: Array<
                  | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
                  | {
                      __typename: 'RichTextLink';
                      url: string;
                      children: Array<{ text: string; bold: boolean; italic: boolean }>;
                    }
                >;
              }
            | {
                __typename: 'RichTextHeading';
                level: number;
                children: Array<
                  | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
                  | {
                      __typename: 'RichTextLink';
                      url: string;
                      children: Array<{ text: string; bold: boolean; italic: boolean }>;
                    }
                >;
              }
            | {
                __typename: 'RichTextList';
                ordered: boolean;
                items: Array<{
                  children: Array<
                    | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
                    | {
                        __typename: 'RichTextLink';
                        url: string;
                        children: Array<{ text: string; bold: boolean; italic: boolean }>;
                      }
                  >;
                }>;
              }
            | {
                __typename: 'RichTextQuote';
                children: Array<
                  | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
                  | {
                      __typename: 'RichTextLink';
                      url: string;
                      children: Array<{ text: string; bold: boolean; italic: boolean }>;
                    }
                >;
              }
          >;
        };
        leadAgency: {
          name: string;
          shortName: string;
          slug: string;
          phone: string | null;
          email: string | null;
          website: string | null;
          feePolicy: string | null;
          coverageNote: string | null;
          membershipStatus: MembershipStatus;
          coverage: Array<{ name: string }>;
        };
        partnerships: Array<{
          role: string;
          phases: Array<Phase>;
          phaseLabels: Array<string>;
          agency: {
            name: string;
            shortName: string;
            slug: string;
            membershipStatus: MembershipStatus;
          };
          contact: {
            id: string;
            label: string;
            role: string | null;
            personName: string | null;
            email: string | null;
            phone: string | null;
            isDemoData: boolean;
            agency: { name: string; shortName: string; slug: string };
            territories: Array<{ name: string }>;
            themes: Array<{ label: string }>;
          } | null;
        }>;
        primaryTheme: {
          label: string;
          slug: string;
          icon: string | null;
          code: string;
          parent: { label: string; slug: string; icon: string | null; code: string } | null;
        };
        themes: Array<{ label: string; slug: string }>;
        coverage: Array<{ name: string }>;
        contacts: Array<{
          id: string;
          label: string;
          role: string | null;
          personName: string | null;
          email: string | null;
          phone: string | null;
          isDemoData: boolean;
          agency: { name: string; shortName: string; slug: string };
          territories: Array<{ name: string }>;
          themes: Array<{ label: string }>;
        }>;
        links: Array<{ label: string; url: string }>;
        relatedSheets: Array<{
          reference: string;
          title: string;
          slug: string;
          summary: string;
          feeModel: FeeModel;
          feeModelLabel: string;
          isDemoData: boolean;
          primaryTheme: { label: string };
          leadAgency: { name: string; shortName: string; slug: string };
          partnerships: Array<{ agency: { shortName: string } }>;
        }>;
        replacedBy: { title: string; slug: string } | null;
        sources: Array<{ label: string; url: string | null }>;
      }
    | {
        __typename: 'WithdrawnSheet';
        reference: string;
        title: string;
        withdrawnAt: string;
        replacedBy: {
          reference: string;
          title: string;
          slug: string;
          summary: string;
          feeModel: FeeModel;
          feeModelLabel: string;
          isDemoData: boolean;
          primaryTheme: { label: string };
          leadAgency: { name: string; shortName: string; slug: string };
          partnerships: Array<{ agency: { shortName: string } }>;
        } | null;
      }
    | null;
};

export type WithdrawalFragment = {
  reference: string;
  title: string;
  withdrawnAt: string;
  replacedBy: {
    reference: string;
    title: string;
    slug: string;
    summary: string;
    feeModel: FeeModel;
    feeModelLabel: string;
    isDemoData: boolean;
    primaryTheme: { label: string };
    leadAgency: { name: string; shortName: string; slug: string };
    partnerships: Array<{ agency: { shortName: string } }>;
  } | null;
};

export type FullSheetFragment = {
  reference: string;
  title: string;
  slug: string;
  summary: string;
  needExamples: Array<string>;
  deliverables: Array<string>;
  notCovered: Array<string>;
  steps: Array<string>;
  beforeContact: Array<string>;
  phases: Array<Phase>;
  phaseLabels: Array<string>;
  supportTypeLabels: Array<string>;
  beneficiaryTypeLabels: Array<string>;
  eligibility: string | null;
  feeModel: FeeModel;
  feeModelLabel: string;
  feeDetails: string | null;
  firstLevelIncludes: Array<string>;
  contactModeLabels: Array<string>;
  lastReviewedAt: string | null;
  reviewFrequencyLabel: string;
  freshness: Freshness;
  freshnessLabel: string;
  isDemoData: boolean;
  titleStatus: TitleStatus;
  titleStatusLabel: string;
  ownerStatus: OwnerStatus;
  ownerStatusLabel: string;
  feeStatus: FeeStatus;
  feeStatusLabel: string;
  publishedAt: string | null;
  updatedAt: string;
  isDraft: boolean;
  description: {
    blocks: Array<
      | {
          __typename: 'RichTextParagraph';
          children: Array<
            | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
            | {
                __typename: 'RichTextLink';
                url: string;
                children: Array<{ text: string; bold: boolean; italic: boolean }>;
              }
          >;
        }
      | {
          __typename: 'RichTextHeading';
          level: number;
          children: Array<
            | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
            | {
                __typename: 'RichTextLink';
                url: string;
                children: Array<{ text: string; bold: boolean; italic: boolean }>;
              }
          >;
        }
      | {
          __typename: 'RichTextList';
          ordered: boolean;
          items: Array<{
            children: Array<
              | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
              | {
                  __typename: 'RichTextLink';
                  url: string;
                  children: Array<{ text: string; bold: boolean; italic: boolean }>;
                }
            >;
          }>;
        }
      | {
          __typename: 'RichTextQuote';
          children: Array<
            | { __typename: 'RichTextSpan'; text: string; bold: boolean; italic: boolean }
            | {
                __typename: 'RichTextLink';
                url: string;
                children: Array<{ text: string; bold: boolean; italic: boolean }>;
              }
          >;
        }
    >;
  };
  leadAgency: {
    name: string;
    shortName: string;
    slug: string;
    phone: string | null;
    email: string | null;
    website: string | null;
    feePolicy: string | null;
    coverageNote: string | null;
    membershipStatus: MembershipStatus;
    coverage: Array<{ name: string }>;
  };
  partnerships: Array<{
    role: string;
    phases: Array<Phase>;
    phaseLabels: Array<string>;
    agency: { name: string; shortName: string; slug: string; membershipStatus: MembershipStatus };
    contact: {
      id: string;
      label: string;
      role: string | null;
      personName: string | null;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
      agency: { name: string; shortName: string; slug: string };
      territories: Array<{ name: string }>;
      themes: Array<{ label: string }>;
    } | null;
  }>;
  primaryTheme: {
    label: string;
    slug: string;
    icon: string | null;
    code: string;
    parent: { label: string; slug: string; icon: string | null; code: string } | null;
  };
  themes: Array<{ label: string; slug: string }>;
  coverage: Array<{ name: string }>;
  contacts: Array<{
    id: string;
    label: string;
    role: string | null;
    personName: string | null;
    email: string | null;
    phone: string | null;
    isDemoData: boolean;
    agency: { name: string; shortName: string; slug: string };
    territories: Array<{ name: string }>;
    themes: Array<{ label: string }>;
  }>;
  links: Array<{ label: string; url: string }>;
  relatedSheets: Array<{
    reference: string;
    title: string;
    slug: string;
    summary: string;
    feeModel: FeeModel;
    feeModelLabel: string;
    isDemoData: boolean;
    primaryTheme: { label: string };
    leadAgency: { name: string; shortName: string; slug: string };
    partnerships: Array<{ agency: { shortName: string } }>;
  }>;
  replacedBy: { title: string; slug: string } | null;
  sources: Array<{ label: string; url: string | null }>;
};

export type ThemeListPageQueryVariables = Exact<{ [key: string]: never }>;

export type ThemeListPageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
  themes: {
    nodes: Array<{
      description: string | null;
      code: string;
      label: string;
      slug: string;
      icon: string | null;
      children: Array<{ label: string; slug: string }>;
      sheets: { totalCount: number; nodes: Array<{ slug: string; needExamples: Array<string> }> };
    }>;
  };
};

export type ThemePageQueryVariables = Exact<{
  slug: string;
}>;

export type ThemePageQuery = {
  guide: {
    updatedAt: string | null;
    hasDemoData: boolean;
    feeRule: string;
    coordinator: {
      name: string;
      shortName: string;
      slug: string;
      email: string | null;
      phone: string | null;
      isDemoData: boolean;
    } | null;
  };
  theme: {
    code: string;
    label: string;
    slug: string;
    description: string | null;
    icon: string | null;
    parent: { code: string; label: string; slug: string; icon: string | null } | null;
    children: Array<{
      label: string;
      slug: string;
      description: string | null;
      sheets: { totalCount: number };
    }>;
    sheets: {
      totalCount: number;
      nodes: Array<{
        reference: string;
        title: string;
        slug: string;
        summary: string;
        feeModel: FeeModel;
        feeModelLabel: string;
        isDemoData: boolean;
        primaryTheme: { label: string };
        leadAgency: { name: string; shortName: string; slug: string };
        partnerships: Array<{ agency: { shortName: string } }>;
      }>;
    };
  } | null;
};

export type ThemeTileFragment = {
  code: string;
  label: string;
  slug: string;
  icon: string | null;
  children: Array<{ label: string; slug: string }>;
  sheets: { totalCount: number; nodes: Array<{ slug: string; needExamples: Array<string> }> };
};

export const AgencyItemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgencyItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agency' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCoordinator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgencyItemFragment, unknown>;
export const FrameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FrameFragment, unknown>;
export const LabelsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Labels' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enumLabels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'values' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LabelsFragment, unknown>;
export const SheetItemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetItemFragment, unknown>;
export const WithdrawalFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Withdrawal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawnSheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawalFragment, unknown>;
export const RichTextSpanPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextSpanParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'italic' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RichTextSpanPartsFragment, unknown>;
export const RichTextInlinePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextInlineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextInline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichTextSpanParts' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextLink' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextSpanParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextSpanParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'italic' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RichTextInlinePartsFragment, unknown>;
export const RichTextBlockPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextBlockParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextBlock' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'RichTextParagraph' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextHeading' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextList' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'ordered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'children' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'RichTextInlineParts' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextQuote' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextSpanParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'italic' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextInlineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextInline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichTextSpanParts' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextLink' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextSpanParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RichTextBlockPartsFragment, unknown>;
export const ContactCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContactCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContactCardFragment, unknown>;
export const FullSheetFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FullSheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'description' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'blocks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextBlockParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'needExamples' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverables' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notCovered' } },
          { kind: 'Field', name: { kind: 'Name', value: 'steps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'beforeContact' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'website' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feePolicy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverageNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coverage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phaseLabels' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contact' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContactCard' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'phases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phaseLabels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'supportTypeLabels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'beneficiaryTypeLabels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'eligibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeDetails' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstLevelIncludes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContactCard' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'contactModeLabels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'links' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relatedSheets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'lastReviewedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewFrequencyLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'freshness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'freshnessLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDraft' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextSpanParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'italic' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextInlineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextInline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichTextSpanParts' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextLink' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextSpanParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextBlockParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextBlock' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'RichTextParagraph' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextHeading' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextList' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'ordered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'children' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'RichTextInlineParts' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextQuote' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContactCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FullSheetFragment, unknown>;
export const ThemeTileFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Theme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needExamples' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeTileFragment, unknown>;
export const AgencyListPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgencyListPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agencies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgencyItem' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgencyItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agency' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCoordinator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgencyListPageQuery, AgencyListPageQueryVariables>;
export const AgencyPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgencyPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acronym' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalForm' } },
                { kind: 'Field', name: { kind: 'Name', value: 'siren' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'website' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'membershipStatusLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adhesionRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coverage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'coverageNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCoordinator' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contacts' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ContactCard' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'led' },
                  name: { kind: 'Name', value: 'sheets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'EnumValue', value: 'LEAD' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'joined' },
                  name: { kind: 'Name', value: 'sheets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'EnumValue', value: 'PARTNER' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContactCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgencyPageQuery, AgencyPageQueryVariables>;
export const AccessibilityPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessibilityPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessibilityPageQuery, AccessibilityPageQueryVariables>;
export const HomePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomePage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'howItWorks' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'sheets' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agencies' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'level' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeTile' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agencies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgencyItem' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Theme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needExamples' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgencyItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agency' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'membershipStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCoordinator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const SheetListPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SheetListPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetOrder' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'territory' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hasTerritory' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Labels' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'territory' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'hasTerritory' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'slug' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agencies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'theme' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agencies' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'agency' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'phases' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'feeModels' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'supportTypes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'supportType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'beneficiaryTypes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'beneficiaryType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Labels' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enumLabels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'values' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetListPageQuery, SheetListPageQueryVariables>;
export const SheetPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SheetPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Labels' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheet' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FullSheet' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'WithdrawnSheet' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Withdrawal' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextSpanParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'italic' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextInlineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextInline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextSpan' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RichTextSpanParts' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextLink' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextSpanParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RichTextBlockParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextBlock' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'RichTextParagraph' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextHeading' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextList' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'ordered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'children' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'RichTextInlineParts' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RichTextQuote' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextInlineParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ContactCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Labels' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enumLabels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'values' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FullSheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'description' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'blocks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'RichTextBlockParts' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'needExamples' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverables' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notCovered' } },
          { kind: 'Field', name: { kind: 'Name', value: 'steps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'beforeContact' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'website' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feePolicy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverageNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'coverage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'membershipStatus' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phaseLabels' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contact' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContactCard' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'phases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phaseLabels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'supportTypeLabels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'beneficiaryTypeLabels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'eligibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeDetails' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstLevelIncludes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ContactCard' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'contactModeLabels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'links' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relatedSheets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'lastReviewedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewFrequencyLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'freshness' } },
          { kind: 'Field', name: { kind: 'Name', value: 'freshnessLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeStatusLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDraft' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Withdrawal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawnSheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replacedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetPageQuery, SheetPageQueryVariables>;
export const ThemeListPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ThemeListPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'level' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeTile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Theme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needExamples' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeListPageQuery, ThemeListPageQueryVariables>;
export const ThemePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ThemePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'guide' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Frame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'theme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'icon' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sheets' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '1' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sheets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetItem' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Frame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Guide' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDemoData' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeRule' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coordinator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeModelLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemoData' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'primaryTheme' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadAgency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agency' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemePageQuery, ThemePageQueryVariables>;
