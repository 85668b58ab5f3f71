import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agency as AgencyModel } from '../agency/model';
import type { Contact as ContactModel } from '../contact/model';
import type { Document as DocumentModel } from '../document/model';
import type { Guide as GuideModel } from '../guide/guide';
import type { Image as ImageModel } from '../image/model';
import type { Orientation as OrientationModel, OrientedAgency as OrientedAgencyModel, OrientedSheet as OrientedSheetModel } from '../orientation/loader';
import type { Partnership as PartnershipModel, Sheet as SheetModel, WithdrawnSheet as WithdrawnSheetModel } from '../sheet/model';
import type { Portal as PortalModel, PortalFilter as PortalFilterModel } from '../portal/model';
import type { RichText as RichTextModel, RichTextParagraph as RichTextParagraphModel, RichTextHeading as RichTextHeadingModel, RichTextList as RichTextListModel, RichTextListItem as RichTextListItemModel, RichTextQuote as RichTextQuoteModel, RichTextSpan as RichTextSpanModel, RichTextLink as RichTextLinkModel } from '../rich-text/model';
import type { SearchPage as SearchPageModel, FoundSheet as FoundSheetModel } from '../search/loader';
import type { Highlight as HighlightModel } from '../search/highlight';
import type { Signpost as SignpostModel } from '../signpost/model';
import type { SheetPage as SheetPageModel } from '../sheet/loader';
import type { SheetFacets as SheetFacetsModel } from '../sheet/facets';
import type { Suggestion as SuggestionModel } from '../suggestion/suggest';
import type { Territory as TerritoryModel } from '../territory/model';
import type { Theme as ThemeModel } from '../theme/model';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Un instant, au format ISO 8601 en temps universel : `2026-11-23T18:39:43.000Z`. */
  DateTime: { input: string; output: string; }
  /** Un jour du calendrier, au format ISO 8601 : `2026-11-23`. */
  Date: { input: string; output: string; }
};

/** Où en est l’appartenance d’une agence au réseau. */
export type MembershipStatus =
  /** Une source publique confirme que l’agence est membre du réseau. */
  | 'CONFIRMED'
  /** L’appartenance de l’agence au réseau est une hypothèse de la démonstration. */
  | 'UNCONFIRMED';

/** À quel titre une agence intervient sur une fiche. */
export type AgencyRole =
  /** L’agence porte la fiche : c’est elle que l’on appelle d’abord. */
  | 'LEAD'
  /** L’agence intervient aux côtés de l’agence pilote, à ses propres phases. */
  | 'PARTNER';

/** Une agence technique membre du réseau. */
export type Agency = Node & {
  readonly __typename?: 'Agency';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** Nom complet. */
  readonly name: Scalars['String']['output'];
  /** Sigle ou nom court, quand l’agence en a un. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Nom court à montrer : le sigle s’il existe, sinon le nom. */
  readonly shortName: Scalars['String']['output'];
  /** Partie lisible de l’adresse de la page de l’agence. */
  readonly slug: Scalars['String']['output'];
  /** Anciens slugs : ils mènent toujours à l’agence. */
  readonly previousSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Noms que l’agence a portés. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  /** Adresse de la page de l’agence dans le guide. */
  readonly url: Scalars['String']['output'];
  /** Logo de l’agence, quand elle en a donné un. */
  readonly logo?: Maybe<Image>;
  /** Forme juridique. */
  readonly legalForm?: Maybe<Scalars['String']['output']>;
  /** Numéro SIREN, neuf chiffres. */
  readonly siren?: Maybe<Scalars['String']['output']>;
  /** L’agence en une ou deux phrases. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Ce que fait l’agence. */
  readonly missions?: Maybe<Scalars['String']['output']>;
  /** Site internet de l’agence. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Adresse électronique fonctionnelle. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Téléphone fonctionnel, en format national. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Adresse postale, ligne par ligne ; vide si elle n’est pas connue. */
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  /** Où en est l’appartenance au réseau. */
  readonly membershipStatus: MembershipStatus;
  /** Libellé de `membershipStatus`. */
  readonly membershipStatusLabel: Scalars['String']['output'];
  /** Vrai s’il faut adhérer à l’agence pour être accompagné ; absent si on ne le sait pas. */
  readonly adhesionRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Ce qui est gratuit et ce qui est payant, aux conditions de l’agence. */
  readonly feePolicy?: Maybe<Scalars['String']['output']>;
  /** Territoires où l’agence intervient ; une liste vide veut dire tout le département. */
  readonly coverage: ReadonlyArray<Territory>;
  /** Précision en clair sur le territoire d’intervention. */
  readonly coverageNote?: Maybe<Scalars['String']['output']>;
  /** L’agence intervient-elle sur ce territoire ? */
  readonly covers: Coverage;
  /** Vrai pour l’agence qui coordonne le réseau. */
  readonly isCoordinator: Scalars['Boolean']['output'];
  /** Vrai si le texte est une donnée de démonstration, à montrer comme telle. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** Dernière modification. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Fiches sur lesquelles l’agence intervient. */
  readonly sheets: SheetConnection;
  /** Interlocuteurs publics de l’agence. */
  readonly contacts: ContactConnection;
};


/** Une agence technique membre du réseau. */
export type AgencyCoversArgs = {
  territory: Scalars['String']['input'];
};


/** Une agence technique membre du réseau. */
export type AgencySheetsArgs = {
  role?: InputMaybe<AgencyRole>;
  filter?: InputMaybe<SheetFilter>;
  orderBy?: InputMaybe<SheetOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Une agence technique membre du réseau. */
export type AgencyContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Une agence qui a fait partie du réseau et que nulle autre ne remplace. Son identifiant global ne répond plus : `changes` l’annonce dans `removed`. */
export type FormerAgency = {
  readonly __typename?: 'FormerAgency';
  /** Dernier nom. */
  readonly name: Scalars['String']['output'];
  /** Dernier slug. */
  readonly slug: Scalars['String']['output'];
  /** Depuis quand elle ne fait plus partie du réseau. */
  readonly leftAt: Scalars['DateTime']['output'];
};

/** Une page d’agences. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** Les agences de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** Les agences de la page, sans les curseurs. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre d’agences dans la liste entière. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Une agence et sa position dans la liste. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** L’agence. */
  readonly node: Agency;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
};

/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type Query = {
  readonly __typename?: 'Query';
  /** Une agence, par un seul de ces arguments ; `null` si elle n’existe pas ou plus. Un ancien slug répond l’agence actuelle, ou celle qui a pris la suite. */
  readonly agency?: Maybe<Agency>;
  /** Une agence qui ne fait plus partie du réseau, par un slug qu’elle a eu ; `null` sinon. */
  readonly formerAgency?: Maybe<FormerAgency>;
  /** Les agences du réseau, par nom. */
  readonly agencies: AgencyConnection;
  /** Un interlocuteur public ; `null` s’il n’existe pas. */
  readonly contact?: Maybe<Contact>;
  /** Le guide lui-même : version, comptes, libellés, règle de gratuité. */
  readonly guide: Guide;
  /** Ce qui a changé depuis une version du guide, du plus ancien au plus récent. */
  readonly changes: ChangeSet;
  /** Un objet par son identifiant global ; `null` s’il n’existe pas ou plus. Une fiche retirée répond `WithdrawnSheet`. */
  readonly node?: Maybe<Node>;
  /** Plusieurs objets par leurs identifiants, dans le même ordre ; `null` à la place de ceux qui n’existent pas. Cent au plus. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Qui contacter : des agences, pourquoi elles, et l’interlocuteur. À envoyer par POST : une phrase sur la commune n’a pas sa place dans une adresse. */
  readonly orient: Orientation;
  /** Un portail actif ; `null` s’il n’y en a pas. Un ancien slug répond le portail actuel. */
  readonly portal?: Maybe<Portal>;
  /** Les fiches qui répondent à quelques mots ou à une phrase, en français courant, fautes comprises. À envoyer par POST : ce que tape un lecteur n’a pas sa place dans une adresse. */
  readonly search: SearchConnection;
  /** Une fiche, par un seul de ces arguments ; `null` si elle n’a jamais été publiée. Un ancien slug répond la fiche actuelle. */
  readonly sheet?: Maybe<SheetResult>;
  /** Les fiches publiées. */
  readonly sheets: SheetConnection;
  /** Des propositions pour un champ qui aide pendant la frappe, les meilleures d’abord. À envoyer par POST. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Un territoire par son code ; `null` s’il n’est pas du département. Quand une commune et une ancienne commune ont le même code, c’est la commune. */
  readonly territory?: Maybe<Territory>;
  /** Les territoires, par nom. */
  readonly territories: TerritoryConnection;
  /** Une thématique, par un seul de ces arguments ; `null` si elle n’existe pas. Un ancien slug répond la thématique actuelle. */
  readonly theme?: Maybe<Theme>;
  /** Les thématiques, dans l’ordre du guide. */
  readonly themes: ThemeConnection;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryFormerAgencyArgs = {
  slug: Scalars['String']['input'];
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryAgenciesArgs = {
  territory?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryOrientArgs = {
  need: Scalars['String']['input'];
  phase?: InputMaybe<Phase>;
  territory?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryPortalArgs = {
  slug: Scalars['String']['input'];
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<SheetFilter>;
  portal?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QuerySheetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QuerySheetsArgs = {
  filter?: InputMaybe<SheetFilter>;
  orderBy?: InputMaybe<SheetOrder>;
  portal?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SuggestionKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryTerritoryArgs = {
  code: Scalars['String']['input'];
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryTerritoriesArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TerritoryKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryThemeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


/** Tout ce que l’on peut lire du guide. Les lectures sont publiques et ne demandent aucune clé. */
export type QueryThemesArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Un interlocuteur : d’abord une fonction, une personne seulement si elle l’a voulu. */
export type Contact = Node & {
  readonly __typename?: 'Contact';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** La fonction : « Accueil des collectivités ». */
  readonly label: Scalars['String']['output'];
  /** Ce que l’interlocuteur traite. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Nom de la personne, si elle a accepté qu’il soit publié. */
  readonly personName?: Maybe<Scalars['String']['output']>;
  /** Adresse électronique. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Téléphone, en format national. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** L’agence de l’interlocuteur. */
  readonly agency: Agency;
  /** Territoires dont il s’occupe ; une liste vide veut dire tout le territoire de l’agence. */
  readonly territories: ReadonlyArray<Territory>;
  /** Thématiques dont il s’occupe ; une liste vide veut dire toutes. */
  readonly themes: ReadonlyArray<Theme>;
  /** Vrai si l’interlocuteur est une donnée de démonstration, à montrer comme telle. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** Dernière modification. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Une page d’interlocuteurs. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** Les interlocuteurs de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** Les interlocuteurs de la page, sans les curseurs. */
  readonly nodes: ReadonlyArray<Contact>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre d’interlocuteurs dans la liste entière. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Un interlocuteur et sa position dans la liste. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** L’interlocuteur. */
  readonly node: Contact;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
};

/** Un document à télécharger. */
export type Document = {
  readonly __typename?: 'Document';
  /** Titre du document. */
  readonly label: Scalars['String']['output'];
  /** Nom du fichier. */
  readonly fileName: Scalars['String']['output'];
  /** Adresse du fichier ; un fichier remplacé change d’adresse. */
  readonly url: Scalars['String']['output'];
  /** Type de média, comme application/pdf. */
  readonly mediaType: Scalars['String']['output'];
  /** Libellé du type, comme « PDF ». */
  readonly mediaTypeLabel: Scalars['String']['output'];
  /** Taille en octets. */
  readonly size: Scalars['Int']['output'];
  /** Taille à montrer, comme « 340 Ko ». */
  readonly sizeLabel: Scalars['String']['output'];
};

/** Le guide des fiches d’accompagnement, dans l’état que cette réponse a lu. */
export type Guide = {
  readonly __typename?: 'Guide';
  /** Nom du réseau qui publie le guide. */
  readonly name: Scalars['String']['output'];
  /** Présentation du guide en une ou deux phrases. */
  readonly summary: Scalars['String']['output'];
  /** La règle du réseau sur la gratuité, écrite une seule fois pour toutes les fiches. */
  readonly feeRule: Scalars['String']['output'];
  /** Comment se déroule une demande d’aide, étape par étape. */
  readonly howItWorks: ReadonlyArray<Scalars['String']['output']>;
  /** L’agence qui coordonne le réseau : celle à qui s’adresser quand on ne sait pas à qui s’adresser. */
  readonly coordinator?: Maybe<Agency>;
  /** Version du guide : à passer à `changes(since:)` pour ne relire que ce qui a changé. */
  readonly version: Scalars['String']['output'];
  /** Date de la dernière modification publiée ; absente d’un guide vide. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Nombre d’objets publiés. */
  readonly counts: GuideCounts;
  /** Tous les codes des énumérations, avec leur libellé français. */
  readonly enumLabels: ReadonlyArray<EnumLabels>;
  /** Vrai si au moins une fiche ou une agence du guide est une donnée de démonstration. */
  readonly hasDemoData: Scalars['Boolean']['output'];
};

/** Nombre d’objets publiés dans le guide. */
export type GuideCounts = {
  readonly __typename?: 'GuideCounts';
  /** Fiches publiées. */
  readonly sheets: Scalars['Int']['output'];
  /** Agences. */
  readonly agencies: Scalars['Int']['output'];
  /** Interlocuteurs publics. */
  readonly contacts: Scalars['Int']['output'];
  /** Thématiques, aux deux niveaux. */
  readonly themes: Scalars['Int']['output'];
  /** Territoires : communes, anciennes communes, EPCI et département. */
  readonly territories: Scalars['Int']['output'];
};

/** Une énumération du schéma et les libellés de ses valeurs. */
export type EnumLabels = {
  readonly __typename?: 'EnumLabels';
  /** Nom de l’énumération dans le schéma : `Phase`, `FeeModel`… */
  readonly name: Scalars['String']['output'];
  /** Les valeurs, dans l’ordre du schéma. */
  readonly values: ReadonlyArray<EnumLabel>;
};

/** Le libellé d’une valeur d’énumération. */
export type EnumLabel = {
  readonly __typename?: 'EnumLabel';
  /** Le code, tel qu’il apparaît dans le schéma. */
  readonly code: Scalars['String']['output'];
  /** Le libellé français à montrer au lecteur. */
  readonly label: Scalars['String']['output'];
  /** Ce que la valeur veut dire. */
  readonly description: Scalars['String']['output'];
};

/** Ce qui a changé dans le guide depuis une version. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** La version à passer comme `since` la prochaine fois. */
  readonly version: Scalars['String']['output'];
  /** Vrai s’il reste des changements à lire : rappeler `changes` avec `since` égal à `version`. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Vrai si la version demandée n’est pas connue de ce guide : oublier ce que l’on a, puis tout relire à partir de cette réponse. */
  readonly reset: Scalars['Boolean']['output'];
  /** Les objets créés ou modifiés, dans leur état actuel ; une fiche retirée y est une `WithdrawnSheet`. */
  readonly changed: ReadonlyArray<Node>;
  /** Les identifiants des objets supprimés. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
};

/** Une image, avec ce qu’il faut pour un élément `picture`. */
export type Image = {
  readonly __typename?: 'Image';
  /** Adresse de l’image telle que l’agence l’a donnée. */
  readonly url: Scalars['String']['output'];
  /** Texte de remplacement, pour qui ne voit pas l’image. */
  readonly alt: Scalars['String']['output'];
  /** Largeur en pixels ; absente si elle n’est pas connue. */
  readonly width?: Maybe<Scalars['Int']['output']>;
  /** Hauteur en pixels ; absente si elle n’est pas connue. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Type de média de `url`, comme image/png. */
  readonly mediaType: Scalars['String']['output'];
  /** Copies réduites, du format le plus léger au plus répandu ; vide pour un dessin SVG et pour une image plus petite que la plus petite des copies. */
  readonly sources: ReadonlyArray<ImageSource>;
};

/** Les copies réduites d’une image dans un format : un élément `source`. */
export type ImageSource = {
  readonly __typename?: 'ImageSource';
  /** Type de média des copies, comme image/avif : l’attribut `type`. */
  readonly mediaType: Scalars['String']['output'];
  /** L’attribut `srcset`, prêt à l’emploi. */
  readonly srcset: Scalars['String']['output'];
  /** Les copies, de la plus étroite à la plus large. */
  readonly variants: ReadonlyArray<ImageVariant>;
};

/** Une copie réduite d’une image. */
export type ImageVariant = {
  readonly __typename?: 'ImageVariant';
  /** Adresse de la copie. */
  readonly url: Scalars['String']['output'];
  /** Largeur en pixels. */
  readonly width: Scalars['Int']['output'];
};

/** Un objet du guide que l’on retrouve par son identifiant global. */
export type Node = {
  /** Identifiant global, opaque et stable : il survit aux changements de titre, de slug et d’agence. */
  readonly id: Scalars['ID']['output'];
};

/** Position dans une liste, à la manière de Relay. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Vrai s’il reste des éléments après `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Vrai s’il y a des éléments avant `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Curseur du premier élément de la page ; absent si la page est vide. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Curseur du dernier élément de la page ; absent si la page est vide. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Sens d’un tri. */
export type OrderDirection =
  /** Du plus petit au plus grand, de A à Z, du plus ancien au plus récent. */
  | 'ASC'
  /** Du plus grand au plus petit, de Z à A, du plus récent au plus ancien. */
  | 'DESC';

/** Un des besoins reconnus dans la phrase. */
export type OrientedNeed = {
  readonly __typename?: 'OrientedNeed';
  /** Les mots de la phrase qui le disent. */
  readonly text: Scalars['String']['output'];
  /** Vrai si au moins une fiche du réseau y répond. */
  readonly isServed: Scalars['Boolean']['output'];
};

/** Une fiche qui répond, et pourquoi. */
export type OrientedSheet = {
  readonly __typename?: 'OrientedSheet';
  /** La fiche. */
  readonly sheet: Sheet;
  /** À quel titre l’agence y intervient. */
  readonly role: AgencyRole;
  /** Ce qu’elle y apporte, quand elle est partenaire. */
  readonly roleText?: Maybe<Scalars['String']['output']>;
  /** Phases où l’agence intervient, dans l’ordre d’un projet. */
  readonly phases: ReadonlyArray<Phase>;
  /** Libellés de `phases`. */
  readonly phaseLabels: ReadonlyArray<Scalars['String']['output']>;
  /** L’agence intervient-elle à la phase demandée ? Absent sans phase demandée. */
  readonly worksAtPhase?: Maybe<Scalars['Boolean']['output']>;
  /** La fiche vaut-elle pour le territoire demandé ? Absent sans territoire. */
  readonly coverage?: Maybe<Coverage>;
  /** Les besoins auxquels la fiche répond : rangs dans `needs`, à partir de 0. */
  readonly needs: ReadonlyArray<Scalars['Int']['output']>;
  /** Le passage qui répond, le plus parlant. */
  readonly passage?: Maybe<SearchHighlight>;
};

/** Une agence vers qui se tourner, et pourquoi. */
export type OrientedAgency = {
  readonly __typename?: 'OrientedAgency';
  /** L’agence. */
  readonly agency: Agency;
  /** Les besoins auxquels elle répond : rangs dans `needs`, à partir de 0. */
  readonly needs: ReadonlyArray<Scalars['Int']['output']>;
  /** Ses fiches qui répondent, la meilleure d’abord. */
  readonly sheets: ReadonlyArray<OrientedSheet>;
  /** L’agence intervient-elle sur le territoire demandé ? Absent sans territoire. */
  readonly coverage?: Maybe<Coverage>;
  /** Quand elle n’y intervient pas : les agences qui couvrent le territoire et travaillent sur les mêmes thématiques. */
  readonly coveredOtherwiseBy: ReadonlyArray<Agency>;
  /** L’interlocuteur pour ce territoire et cette thématique. */
  readonly contact?: Maybe<Contact>;
  /** Ce qui est gratuit. */
  readonly freeOfCharge: ReadonlyArray<Scalars['String']['output']>;
  /** Ce qu’il faut préparer avant d’appeler. */
  readonly toPrepare: ReadonlyArray<Scalars['String']['output']>;
  /** Les règles qui ont fait ce rang, une par ligne. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** Qui contacter pour un besoin. */
export type Orientation = {
  readonly __typename?: 'Orientation';
  /** Les besoins reconnus dans la phrase, dans l’ordre où elle les dit. */
  readonly needs: ReadonlyArray<OrientedNeed>;
  /** Le territoire demandé. */
  readonly territory?: Maybe<Territory>;
  /** Les agences, la mieux placée d’abord ; aucune quand rien ne répond vraiment. */
  readonly agencies: ReadonlyArray<OrientedAgency>;
  /** Besoins que le réseau ne sert pas, et qui y répond. */
  readonly signposts: ReadonlyArray<Signpost>;
  /** L’agence qui coordonne le réseau, quand rien ne répond ou quand une partie du besoin reste sans réponse. */
  readonly coordinator?: Maybe<Agency>;
  /** La phrase comme elle a été comprise, quand un mot semble mal orthographié. */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** Thématiques proches, quand rien ne répond. */
  readonly nearbyThemes: ReadonlyArray<Theme>;
};

/** Le guide tel qu’un site partenaire le montre : un filtre, des fiches mises en avant, des couleurs. Toujours actif : un portail qui ne l’est plus n’est pas trouvé. */
export type Portal = Node & {
  readonly __typename?: 'Portal';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** Nom du portail. */
  readonly name: Scalars['String']['output'];
  /** Nom court et stable : `portail=communaute-de-communes`. */
  readonly slug: Scalars['String']['output'];
  /** Anciens slugs : ils mènent toujours au portail. */
  readonly previousSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** L’organisme qui tient le portail. */
  readonly organisation: Scalars['String']['output'];
  /** Ce que le portail garde du guide, avant tout autre filtre. */
  readonly filter: PortalFilter;
  /** Les fiches à montrer d’abord, dans l’ordre, parmi celles que le filtre laisse : une fiche retirée n’y est plus. */
  readonly highlightedSheets: ReadonlyArray<Sheet>;
  /** Les couleurs du portail ; une couleur absente est celle du guide. */
  readonly colours: PortalColours;
  /** Dernière modification. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Ce qu’un portail garde du guide. Une liste vide ne filtre rien ; plusieurs conditions s’ajoutent. */
export type PortalFilter = {
  readonly __typename?: 'PortalFilter';
  /** Les fiches de ces thématiques et de celles qui en dépendent. */
  readonly themes: ReadonlyArray<Theme>;
  /** Les fiches où l’une de ces agences intervient. */
  readonly agencies: ReadonlyArray<Agency>;
  /** Les fiches de ces phases. */
  readonly phases: ReadonlyArray<Phase>;
  /** Libellés de `phases`. */
  readonly phaseLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Les fiches de ces conditions financières. */
  readonly feeModels: ReadonlyArray<FeeModel>;
  /** Libellés de `feeModels`. */
  readonly feeModelLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Les fiches qui valent pour ce territoire. */
  readonly territory?: Maybe<Territory>;
};

/** Les couleurs d’un portail, `#` et six chiffres hexadécimaux. Le contraste de chacune est d’au moins 4,5 sur les fonds du guide. */
export type PortalColours = {
  readonly __typename?: 'PortalColours';
  /** Boutons et filets. */
  readonly accent?: Maybe<Scalars['String']['output']>;
  /** Liens. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Boutons et filets, sur un appareil réglé en sombre. */
  readonly accentDark?: Maybe<Scalars['String']['output']>;
  /** Liens, sur un appareil réglé en sombre. */
  readonly linkDark?: Maybe<Scalars['String']['output']>;
};

/** Un texte mis en forme, réduit à un petit nombre de constructions sûres. */
export type RichText = {
  readonly __typename?: 'RichText';
  /** Le texte en HTML, sans style, sans script et sans image. */
  readonly html: Scalars['String']['output'];
  /** Le texte seul, un paragraphe par ligne. */
  readonly text: Scalars['String']['output'];
  /** Le texte en blocs, pour le mettre en forme soi-même. */
  readonly blocks: ReadonlyArray<RichTextBlock>;
};


/** Un texte mis en forme, réduit à un petit nombre de constructions sûres. */
export type RichTextHtmlArgs = {
  headingLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** Un bloc de texte. */
export type RichTextBlock = RichTextParagraph | RichTextHeading | RichTextList | RichTextQuote;

/** Un paragraphe. */
export type RichTextParagraph = {
  readonly __typename?: 'RichTextParagraph';
  /** Les morceaux de texte, dans l’ordre. */
  readonly children: ReadonlyArray<RichTextInline>;
};

/** Un titre. */
export type RichTextHeading = {
  readonly __typename?: 'RichTextHeading';
  /** Rang du titre dans le texte : 1 pour le plus haut. */
  readonly level: Scalars['Int']['output'];
  /** Les morceaux de texte, dans l’ordre. */
  readonly children: ReadonlyArray<RichTextInline>;
};

/** Une liste, à puces ou numérotée. */
export type RichTextList = {
  readonly __typename?: 'RichTextList';
  /** Vrai si la liste est numérotée. */
  readonly ordered: Scalars['Boolean']['output'];
  /** Les éléments de la liste. */
  readonly items: ReadonlyArray<RichTextListItem>;
};

/** Un élément de liste. */
export type RichTextListItem = {
  readonly __typename?: 'RichTextListItem';
  /** Les morceaux de texte, dans l’ordre. */
  readonly children: ReadonlyArray<RichTextInline>;
};

/** Une citation. */
export type RichTextQuote = {
  readonly __typename?: 'RichTextQuote';
  /** Les morceaux de texte, dans l’ordre. */
  readonly children: ReadonlyArray<RichTextInline>;
};

/** Un morceau de texte. */
export type RichTextInline = RichTextSpan | RichTextLink;

/** Un texte d’un seul style. */
export type RichTextSpan = {
  readonly __typename?: 'RichTextSpan';
  /** Le texte. */
  readonly text: Scalars['String']['output'];
  /** Vrai si le texte est en gras. */
  readonly bold: Scalars['Boolean']['output'];
  /** Vrai si le texte est en italique. */
  readonly italic: Scalars['Boolean']['output'];
};

/** Un lien. */
export type RichTextLink = {
  readonly __typename?: 'RichTextLink';
  /** Adresse du lien : http, https, mailto ou tel. */
  readonly url: Scalars['String']['output'];
  /** Les morceaux de texte du lien. */
  readonly children: ReadonlyArray<RichTextSpan>;
};

/** Rubrique d’une fiche où la recherche regarde. */
export type SearchField =
  /** Le titre. */
  | 'TITLE'
  /** Les besoins, dans les mots du lecteur. */
  | 'NEED'
  /** Les mots que les élus emploient. */
  | 'KEYWORD'
  /** Le résumé. */
  | 'SUMMARY'
  /** Ce que l’on obtient. */
  | 'DELIVERABLE'
  /** Le texte de la fiche. */
  | 'DESCRIPTION';

/** Un morceau de texte, reconnu ou non. Mis bout à bout, les morceaux redonnent le texte. */
export type TextFragment = {
  readonly __typename?: 'TextFragment';
  /** Le morceau, en texte brut. */
  readonly text: Scalars['String']['output'];
  /** Vrai si la recherche l’a reconnu : à mettre en valeur. */
  readonly isMatch: Scalars['Boolean']['output'];
};

/** Un passage d’une fiche qui répond à la recherche. */
export type SearchHighlight = {
  readonly __typename?: 'SearchHighlight';
  /** La rubrique d’où vient le passage. */
  readonly field: SearchField;
  /** Libellé de `field`. */
  readonly fieldLabel: Scalars['String']['output'];
  /** Le passage, entier ou abrégé autour de ce qui est reconnu. */
  readonly fragments: ReadonlyArray<TextFragment>;
};

/** Une fiche trouvée, sa position et pourquoi. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** La fiche. */
  readonly node: Sheet;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
  /** Son rang parmi les fiches trouvées qui passent le filtre, à partir de 1, d’une page à l’autre. */
  readonly rank: Scalars['Int']['output'];
  /** Les passages qui répondent, le plus parlant d’abord ; trois au plus. */
  readonly highlights: ReadonlyArray<SearchHighlight>;
  /** Les mots de la recherche, tels que tapés, que la fiche reconnaît. */
  readonly matchedWords: ReadonlyArray<Scalars['String']['output']>;
  /** Ce qui a fait le rang de la fiche, ligne par ligne, pour qui règle le vocabulaire. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** Les fiches qui répondent à une recherche, la meilleure d’abord. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Les fiches de la page, avec leurs curseurs et leurs passages. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Les fiches de la page, seules. */
  readonly nodes: ReadonlyArray<Sheet>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre de fiches trouvées ; aucune quand rien ne répond vraiment. */
  readonly totalCount: Scalars['Int']['output'];
  /** Nombre de fiches trouvées par valeur de chaque filtre ; les comptes d’un filtre ne tiennent pas compte de sa propre sélection. */
  readonly facets: SheetFacets;
  /** La recherche comme elle a été comprise, quand un mot semble mal orthographié : à proposer au lecteur. */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** Thématiques proches, quand aucune fiche ne répond. */
  readonly nearbyThemes: ReadonlyArray<Theme>;
  /** Besoins reconnus que le réseau ne sert pas, et qui y répond. */
  readonly signposts: ReadonlyArray<Signpost>;
};

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

/** Moyen de joindre l’agence. */
export type ContactMode =
  /** Par téléphone. */
  | 'PHONE'
  /** Par courriel. */
  | 'EMAIL'
  /** Par un formulaire en ligne. */
  | 'FORM'
  /** Par une visite dans la commune. */
  | 'ON_SITE'
  /** Sur rendez-vous. */
  | 'APPOINTMENT';

/** Tous les combien l’agence relit sa fiche. */
export type ReviewFrequency =
  /** Deux fois par an. */
  | 'SEMIANNUAL'
  /** Une fois par an. */
  | 'ANNUAL'
  /** Une fois tous les deux ans. */
  | 'BIENNIAL';

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

/** Une fiche d’accompagnement : un besoin, qui aide, à quelle phase, à quelles conditions. */
export type Sheet = Node & {
  readonly __typename?: 'Sheet';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** Référence courte : `F12`. */
  readonly reference: Scalars['String']['output'];
  /** L’action du lecteur, qui commence par un infinitif. */
  readonly title: Scalars['String']['output'];
  /** Partie lisible de l’adresse de la fiche. */
  readonly slug: Scalars['String']['output'];
  /** Anciens slugs : ils mènent toujours à la fiche. */
  readonly previousSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Adresse de la page de la fiche. */
  readonly url: Scalars['String']['output'];
  /** Ce que le lecteur y trouve, en 280 caractères au plus. */
  readonly summary: Scalars['String']['output'];
  /** Le texte de la fiche. */
  readonly description: RichText;
  /** Des besoins, dans les mots du lecteur. */
  readonly needExamples: ReadonlyArray<Scalars['String']['output']>;
  /** Ce que l’on obtient. */
  readonly deliverables: ReadonlyArray<Scalars['String']['output']>;
  /** Ce que l’accompagnement ne comprend pas. */
  readonly notCovered: ReadonlyArray<Scalars['String']['output']>;
  /** Les étapes, dans l’ordre. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** Ce qu’il faut préparer avant d’appeler. */
  readonly beforeContact: ReadonlyArray<Scalars['String']['output']>;
  /** L’agence qui porte la fiche. */
  readonly leadAgency: Agency;
  /** Les agences partenaires, chacune à ses phases. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** La thématique principale. */
  readonly primaryTheme: Theme;
  /** Toutes les thématiques, la principale d’abord. */
  readonly themes: ReadonlyArray<Theme>;
  /** Les phases où l’agence pilote intervient, dans l’ordre d’un projet. */
  readonly phases: ReadonlyArray<Phase>;
  /** Libellés de `phases`. */
  readonly phaseLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Natures d’accompagnement. */
  readonly supportTypes: ReadonlyArray<SupportType>;
  /** Libellés de `supportTypes`. */
  readonly supportTypeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** À qui la fiche s’adresse. */
  readonly beneficiaryTypes: ReadonlyArray<BeneficiaryType>;
  /** Libellés de `beneficiaryTypes`. */
  readonly beneficiaryTypeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Territoires de la fiche ; une liste vide veut dire ceux de l’agence pilote. */
  readonly coverage: ReadonlyArray<Territory>;
  /** La fiche vaut-elle pour ce territoire ? */
  readonly covers: Coverage;
  /** Conditions pour être accompagné. */
  readonly eligibility?: Maybe<Scalars['String']['output']>;
  /** Ce que coûte l’accompagnement. */
  readonly feeModel: FeeModel;
  /** Libellé de `feeModel`. */
  readonly feeModelLabel: Scalars['String']['output'];
  /** Précisions sur ce qui est payant ; absentes si tout est gratuit. */
  readonly feeDetails?: Maybe<Scalars['String']['output']>;
  /** Ce que comprend le premier niveau, gratuit. */
  readonly firstLevelIncludes: ReadonlyArray<Scalars['String']['output']>;
  /** Les interlocuteurs de la fiche. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Moyens de joindre l’agence. */
  readonly contactModes: ReadonlyArray<ContactMode>;
  /** Libellés de `contactModes`. */
  readonly contactModeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Les mots que les élus emploient. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Liens utiles. */
  readonly links: ReadonlyArray<Link>;
  /** Documents à télécharger, dans l’ordre de l’agence. */
  readonly documents: ReadonlyArray<Document>;
  /** Fiches voisines, publiées, de toutes les agences. */
  readonly relatedSheets: ReadonlyArray<Sheet>;
  /** Date de la dernière relecture par l’agence. */
  readonly lastReviewedAt?: Maybe<Scalars['Date']['output']>;
  /** Rythme de relecture. */
  readonly reviewFrequency: ReviewFrequency;
  /** Libellé de `reviewFrequency`. */
  readonly reviewFrequencyLabel: Scalars['String']['output'];
  /** Fraîcheur, calculée chaque jour. */
  readonly freshness: Freshness;
  /** Libellé de `freshness`. */
  readonly freshnessLabel: Scalars['String']['output'];
  /** Part des rubriques utiles qui sont remplies, de 0 à 100. */
  readonly qualityScore: Scalars['Int']['output'];
  /** La fiche qui remplacera celle-ci. */
  readonly replacedBy?: Maybe<Sheet>;
  /** Sur quoi le texte s’appuie. */
  readonly sources: ReadonlyArray<Source>;
  /** Vrai si le texte est une donnée de démonstration, à montrer comme telle. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** D’où vient le titre. */
  readonly titleStatus: TitleStatus;
  /** Libellé de `titleStatus`. */
  readonly titleStatusLabel: Scalars['String']['output'];
  /** Ce que l’on sait de l’agence pilote. */
  readonly ownerStatus: OwnerStatus;
  /** Libellé de `ownerStatus`. */
  readonly ownerStatusLabel: Scalars['String']['output'];
  /** Ce que l’on sait des conditions financières. */
  readonly feeStatus: FeeStatus;
  /** Libellé de `feeStatus`. */
  readonly feeStatusLabel: Scalars['String']['output'];
  /** Première publication ; absente d’un brouillon. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dernière publication, ou dernier enregistrement d’un brouillon. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Vrai dans un aperçu, quand le texte n’est pas celui qui est publié. */
  readonly isDraft: Scalars['Boolean']['output'];
};


/** Une fiche d’accompagnement : un besoin, qui aide, à quelle phase, à quelles conditions. */
export type SheetCoversArgs = {
  territory: Scalars['String']['input'];
};


/** Une fiche d’accompagnement : un besoin, qui aide, à quelle phase, à quelles conditions. */
export type SheetContactsArgs = {
  territory?: InputMaybe<Scalars['String']['input']>;
};

/** Une agence partenaire d’une fiche. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** L’agence partenaire. */
  readonly agency: Agency;
  /** Ce qu’elle apporte. */
  readonly role: Scalars['String']['output'];
  /** Les phases où elle intervient, dans l’ordre d’un projet. */
  readonly phases: ReadonlyArray<Phase>;
  /** Libellés de `phases`. */
  readonly phaseLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Son interlocuteur sur ce sujet. */
  readonly contact?: Maybe<Contact>;
};

/** Un lien utile. */
export type Link = {
  readonly __typename?: 'Link';
  /** Ce que l’on y trouve. */
  readonly label: Scalars['String']['output'];
  /** Adresse, http ou https. */
  readonly url: Scalars['String']['output'];
};

/** Une source du texte. */
export type Source = {
  readonly __typename?: 'Source';
  /** La source, telle qu’on la cite. */
  readonly label: Scalars['String']['output'];
  /** Adresse, http ou https, quand elle est en ligne. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Une fiche qui a été publiée et ne l’est plus. */
export type WithdrawnSheet = Node & {
  readonly __typename?: 'WithdrawnSheet';
  /** Identifiant global : celui de la fiche. */
  readonly id: Scalars['ID']['output'];
  /** Référence de la fiche. */
  readonly reference: Scalars['String']['output'];
  /** Dernier titre publié. */
  readonly title: Scalars['String']['output'];
  /** Dernier slug publié. */
  readonly slug: Scalars['String']['output'];
  /** Depuis quand. */
  readonly withdrawnAt: Scalars['DateTime']['output'];
  /** La fiche publiée qui la remplace. */
  readonly replacedBy?: Maybe<Sheet>;
};

/** Une fiche publiée, ou l’annonce de son retrait. */
export type SheetResult = Sheet | WithdrawnSheet;

/** Filtre sur les fiches. Les champs se combinent par ET ; les valeurs d’une même liste, par OU. Une liste vide ne filtre rien ; une valeur inconnue ne correspond à aucune fiche. */
export type SheetFilter = {
  /** Slugs ou codes de thématiques ; une thématique de premier niveau comprend celles qui en dépendent. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Slugs d’agences, pilotes ou partenaires. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Phases de l’agence pilote. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** Coûts. */
  readonly feeModels?: InputMaybe<ReadonlyArray<FeeModel>>;
  /** Natures d’accompagnement. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** Bénéficiaires. */
  readonly beneficiaryTypes?: InputMaybe<ReadonlyArray<BeneficiaryType>>;
  /** Territoire couvert, en tout ou partie : code INSEE d’une commune, SIREN d’un EPCI ou code du département. */
  readonly territory?: InputMaybe<Scalars['String']['input']>;
  /** Débuts de mots qui doivent tous figurer dans la fiche, sans égard aux accents ni à la casse. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
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
  readonly field?: SheetOrderField;
  /** Dans quel sens. */
  readonly direction?: OrderDirection;
};

/** Une page de fiches. */
export type SheetConnection = {
  readonly __typename?: 'SheetConnection';
  /** Les fiches de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<SheetEdge>;
  /** Les fiches de la page, sans les curseurs. */
  readonly nodes: ReadonlyArray<Sheet>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre de fiches dans la liste entière. */
  readonly totalCount: Scalars['Int']['output'];
  /** Nombre de fiches par valeur de chaque filtre ; les comptes d’un filtre ne tiennent pas compte de sa propre sélection. */
  readonly facets: SheetFacets;
};

/** Une fiche et sa position dans la liste. */
export type SheetEdge = {
  readonly __typename?: 'SheetEdge';
  /** La fiche. */
  readonly node: Sheet;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
};

/** Nombre de fiches par valeur de chaque filtre. Seules les valeurs présentes y sont. */
export type SheetFacets = {
  readonly __typename?: 'SheetFacets';
  /** Par thématique, dans l’ordre du guide ; une thématique de premier niveau compte celles qui en dépendent. */
  readonly themes: ReadonlyArray<ThemeFacet>;
  /** Par agence, pilote ou partenaire, par nom. */
  readonly agencies: ReadonlyArray<AgencyFacet>;
  /** Par phase, dans l’ordre d’un projet. */
  readonly phases: ReadonlyArray<PhaseFacet>;
  /** Par coût. */
  readonly feeModels: ReadonlyArray<FeeModelFacet>;
  /** Par nature d’accompagnement. */
  readonly supportTypes: ReadonlyArray<SupportTypeFacet>;
  /** Par bénéficiaire. */
  readonly beneficiaryTypes: ReadonlyArray<BeneficiaryTypeFacet>;
};

/** Nombre de fiches d’une thématique. */
export type ThemeFacet = {
  readonly __typename?: 'ThemeFacet';
  /** La thématique. */
  readonly theme: Theme;
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Nombre de fiches d’une agence. */
export type AgencyFacet = {
  readonly __typename?: 'AgencyFacet';
  /** L’agence. */
  readonly agency: Agency;
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Nombre de fiches d’une phase. */
export type PhaseFacet = {
  readonly __typename?: 'PhaseFacet';
  /** La phase. */
  readonly phase: Phase;
  /** Libellé de la phase. */
  readonly label: Scalars['String']['output'];
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Nombre de fiches d’un coût. */
export type FeeModelFacet = {
  readonly __typename?: 'FeeModelFacet';
  /** Le coût. */
  readonly feeModel: FeeModel;
  /** Libellé du coût. */
  readonly label: Scalars['String']['output'];
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Nombre de fiches d’une nature d’accompagnement. */
export type SupportTypeFacet = {
  readonly __typename?: 'SupportTypeFacet';
  /** La nature d’accompagnement. */
  readonly supportType: SupportType;
  /** Libellé de la nature d’accompagnement. */
  readonly label: Scalars['String']['output'];
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Nombre de fiches d’un bénéficiaire. */
export type BeneficiaryTypeFacet = {
  readonly __typename?: 'BeneficiaryTypeFacet';
  /** Le bénéficiaire. */
  readonly beneficiaryType: BeneficiaryType;
  /** Libellé du bénéficiaire. */
  readonly label: Scalars['String']['output'];
  /** Nombre de fiches. */
  readonly count: Scalars['Int']['output'];
};

/** Un besoin que le réseau ne sert pas, et qui y répond. */
export type Signpost = {
  readonly __typename?: 'Signpost';
  /** Le besoin : « Défense extérieure contre l’incendie ». */
  readonly title: Scalars['String']['output'];
  /** L’organisme ou la fonction qui répond, jamais une personne. */
  readonly answeredBy: Scalars['String']['output'];
  /** Ce qu’il faut faire, en quelques phrases. */
  readonly whatToDo: Scalars['String']['output'];
  /** Où en savoir plus, http ou https. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Vrai si le texte est une donnée de démonstration, à montrer comme telle. */
  readonly isDemoData: Scalars['Boolean']['output'];
  /** Dernière modification. */
  readonly updatedAt: Scalars['DateTime']['output'];
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

/** Une proposition pendant la frappe. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Ce qui est proposé. */
  readonly kind: SuggestionKind;
  /** Libellé de `kind`. */
  readonly kindLabel: Scalars['String']['output'];
  /** Le texte à montrer. */
  readonly text: Scalars['String']['output'];
  /** Le même texte, en morceaux : ce qui est déjà tapé y est reconnu. */
  readonly fragments: ReadonlyArray<TextFragment>;
  /** Ce à quoi la proposition mène : une fiche (un besoin mène à la sienne), une agence, une thématique ou un territoire. */
  readonly target: Node;
};

/** Sorte de territoire. */
export type TerritoryKind =
  /** Commune d’aujourd’hui. */
  | 'COMMUNE'
  /** Commune réunie à une autre, déléguée ou associée, que ses habitants nomment encore. */
  | 'FORMER_COMMUNE'
  /** Établissement public de coopération intercommunale : communauté de communes ou d’agglomération. */
  | 'EPCI'
  /** Le département. */
  | 'DEPARTEMENT';

/** Dans quelle mesure un territoire est couvert. */
export type Coverage =
  /** Tout le territoire est couvert. */
  | 'FULL'
  /** Une partie du territoire est couverte. */
  | 'PARTIAL'
  /** Le territoire n’est pas couvert. */
  | 'NONE';

/** Un territoire du département, tel que l’État le nomme et le code. */
export type Territory = Node & {
  readonly __typename?: 'Territory';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** Code INSEE d’une commune, SIREN d’un EPCI ou code du département. */
  readonly code: Scalars['String']['output'];
  /** Nom officiel. */
  readonly name: Scalars['String']['output'];
  /** Sorte de territoire. */
  readonly kind: TerritoryKind;
  /** Libellé de `kind`. */
  readonly kindLabel: Scalars['String']['output'];
  /** Codes postaux ; plusieurs communes partagent souvent le même. */
  readonly postalCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Population municipale, quand elle est connue. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Territoire qui contient celui-ci : la commune d’une ancienne commune, l’EPCI d’une commune, le département d’un EPCI. */
  readonly parent?: Maybe<Territory>;
  /** Agences qui interviennent sur tout ou partie du territoire, par nom. */
  readonly agencies: AgencyConnection;
};


/** Un territoire du département, tel que l’État le nomme et le code. */
export type TerritoryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Une page de territoires. */
export type TerritoryConnection = {
  readonly __typename?: 'TerritoryConnection';
  /** Les territoires de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<TerritoryEdge>;
  /** Les territoires de la page, sans les curseurs. */
  readonly nodes: ReadonlyArray<Territory>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre de territoires dans la liste entière. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Un territoire et sa position dans la liste. */
export type TerritoryEdge = {
  readonly __typename?: 'TerritoryEdge';
  /** Le territoire. */
  readonly node: Territory;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
};

/** Une thématique du guide. Il y en a deux niveaux. */
export type Theme = Node & {
  readonly __typename?: 'Theme';
  /** Identifiant global. */
  readonly id: Scalars['ID']['output'];
  /** Code court et stable : `eau`, `cimetieres`… */
  readonly code: Scalars['String']['output'];
  /** Libellé. */
  readonly label: Scalars['String']['output'];
  /** Partie lisible de l’adresse de la page de la thématique. */
  readonly slug: Scalars['String']['output'];
  /** Anciens slugs : ils mènent toujours à la thématique. */
  readonly previousSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Adresse de la page de la thématique dans le guide. */
  readonly url: Scalars['String']['output'];
  /** Ce que recouvre la thématique. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Nom du pictogramme. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Rang parmi les thématiques de même niveau. */
  readonly order: Scalars['Int']['output'];
  /** Thématique de premier niveau dont celle-ci dépend ; absente au premier niveau. */
  readonly parent?: Maybe<Theme>;
  /** Thématiques de second niveau, dans l’ordre. */
  readonly children: ReadonlyArray<Theme>;
  /** Dernière modification. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Fiches de la thématique et de celles qui en dépendent. */
  readonly sheets: SheetConnection;
};


/** Une thématique du guide. Il y en a deux niveaux. */
export type ThemeSheetsArgs = {
  filter?: InputMaybe<SheetFilter>;
  orderBy?: InputMaybe<SheetOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Une page de thématiques. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** Les thématiques de la page, avec leurs curseurs. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** Les thématiques de la page, sans les curseurs. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Position de la page dans la liste. */
  readonly pageInfo: PageInfo;
  /** Nombre de thématiques dans la liste entière. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Une thématique et sa position dans la liste. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** La thématique. */
  readonly node: Theme;
  /** Sa position. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RichTextBlock:
    | ( RichTextParagraphModel )
    | ( RichTextHeadingModel )
    | ( RichTextListModel )
    | ( RichTextQuoteModel )
  ;
  RichTextInline:
    | ( RichTextSpanModel )
    | ( RichTextLinkModel )
  ;
  SheetResult:
    | ( SheetModel )
    | ( WithdrawnSheetModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgencyModel )
    | ( ContactModel )
    | ( PortalModel )
    | ( SheetModel )
    | ( WithdrawnSheetModel )
    | ( TerritoryModel )
    | ( ThemeModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  MembershipStatus: MembershipStatus;
  AgencyRole: AgencyRole;
  Agency: ResolverTypeWrapper<AgencyModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FormerAgency: ResolverTypeWrapper<FormerAgency>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversTypes['Contact']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  Document: ResolverTypeWrapper<DocumentModel>;
  Guide: ResolverTypeWrapper<GuideModel>;
  GuideCounts: ResolverTypeWrapper<GuideCounts>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  ChangeSet: ResolverTypeWrapper<Omit<ChangeSet, 'changed'> & { changed: ReadonlyArray<ResolversTypes['Node']> }>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  ImageVariant: ResolverTypeWrapper<ImageVariant>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  OrderDirection: OrderDirection;
  OrientedNeed: ResolverTypeWrapper<OrientedNeed>;
  OrientedSheet: ResolverTypeWrapper<OrientedSheetModel>;
  OrientedAgency: ResolverTypeWrapper<OrientedAgencyModel>;
  Orientation: ResolverTypeWrapper<OrientationModel>;
  Portal: ResolverTypeWrapper<PortalModel>;
  PortalFilter: ResolverTypeWrapper<PortalFilterModel>;
  PortalColours: ResolverTypeWrapper<PortalColours>;
  RichText: ResolverTypeWrapper<RichTextModel>;
  RichTextBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RichTextBlock']>;
  RichTextParagraph: ResolverTypeWrapper<RichTextParagraphModel>;
  RichTextHeading: ResolverTypeWrapper<RichTextHeadingModel>;
  RichTextList: ResolverTypeWrapper<RichTextListModel>;
  RichTextListItem: ResolverTypeWrapper<RichTextListItemModel>;
  RichTextQuote: ResolverTypeWrapper<RichTextQuoteModel>;
  RichTextInline: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RichTextInline']>;
  RichTextSpan: ResolverTypeWrapper<RichTextSpanModel>;
  RichTextLink: ResolverTypeWrapper<RichTextLinkModel>;
  SearchField: SearchField;
  TextFragment: ResolverTypeWrapper<TextFragment>;
  SearchHighlight: ResolverTypeWrapper<HighlightModel>;
  SearchEdge: ResolverTypeWrapper<FoundSheetModel>;
  SearchConnection: ResolverTypeWrapper<SearchPageModel>;
  Phase: Phase;
  FeeModel: FeeModel;
  SupportType: SupportType;
  BeneficiaryType: BeneficiaryType;
  ContactMode: ContactMode;
  ReviewFrequency: ReviewFrequency;
  Freshness: Freshness;
  TitleStatus: TitleStatus;
  OwnerStatus: OwnerStatus;
  FeeStatus: FeeStatus;
  Sheet: ResolverTypeWrapper<SheetModel>;
  Partnership: ResolverTypeWrapper<PartnershipModel>;
  Link: ResolverTypeWrapper<Link>;
  Source: ResolverTypeWrapper<Source>;
  WithdrawnSheet: ResolverTypeWrapper<WithdrawnSheetModel>;
  SheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SheetResult']>;
  SheetFilter: SheetFilter;
  SheetOrderField: SheetOrderField;
  SheetOrder: SheetOrder;
  SheetConnection: ResolverTypeWrapper<SheetPageModel>;
  SheetEdge: ResolverTypeWrapper<Omit<SheetEdge, 'node'> & { node: ResolversTypes['Sheet'] }>;
  SheetFacets: ResolverTypeWrapper<SheetFacetsModel>;
  ThemeFacet: ResolverTypeWrapper<Omit<ThemeFacet, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  AgencyFacet: ResolverTypeWrapper<Omit<AgencyFacet, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  PhaseFacet: ResolverTypeWrapper<PhaseFacet>;
  FeeModelFacet: ResolverTypeWrapper<FeeModelFacet>;
  SupportTypeFacet: ResolverTypeWrapper<SupportTypeFacet>;
  BeneficiaryTypeFacet: ResolverTypeWrapper<BeneficiaryTypeFacet>;
  Signpost: ResolverTypeWrapper<SignpostModel>;
  SuggestionKind: SuggestionKind;
  Suggestion: ResolverTypeWrapper<SuggestionModel>;
  TerritoryKind: TerritoryKind;
  Coverage: Coverage;
  Territory: ResolverTypeWrapper<TerritoryModel>;
  TerritoryConnection: ResolverTypeWrapper<Omit<TerritoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TerritoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Territory']> }>;
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  Theme: ResolverTypeWrapper<ThemeModel>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  ID: Scalars['ID']['output'];
  FormerAgency: FormerAgency;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  Query: Record<PropertyKey, never>;
  Contact: ContactModel;
  ContactConnection: Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contact']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  Document: DocumentModel;
  Guide: GuideModel;
  GuideCounts: GuideCounts;
  EnumLabels: EnumLabels;
  EnumLabel: EnumLabel;
  ChangeSet: Omit<ChangeSet, 'changed'> & { changed: ReadonlyArray<ResolversParentTypes['Node']> };
  Image: ImageModel;
  ImageSource: ImageSource;
  ImageVariant: ImageVariant;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  OrientedNeed: OrientedNeed;
  OrientedSheet: OrientedSheetModel;
  OrientedAgency: OrientedAgencyModel;
  Orientation: OrientationModel;
  Portal: PortalModel;
  PortalFilter: PortalFilterModel;
  PortalColours: PortalColours;
  RichText: RichTextModel;
  RichTextBlock: ResolversUnionTypes<ResolversParentTypes>['RichTextBlock'];
  RichTextParagraph: RichTextParagraphModel;
  RichTextHeading: RichTextHeadingModel;
  RichTextList: RichTextListModel;
  RichTextListItem: RichTextListItemModel;
  RichTextQuote: RichTextQuoteModel;
  RichTextInline: ResolversUnionTypes<ResolversParentTypes>['RichTextInline'];
  RichTextSpan: RichTextSpanModel;
  RichTextLink: RichTextLinkModel;
  TextFragment: TextFragment;
  SearchHighlight: HighlightModel;
  SearchEdge: FoundSheetModel;
  SearchConnection: SearchPageModel;
  Sheet: SheetModel;
  Partnership: PartnershipModel;
  Link: Link;
  Source: Source;
  WithdrawnSheet: WithdrawnSheetModel;
  SheetResult: ResolversUnionTypes<ResolversParentTypes>['SheetResult'];
  SheetFilter: SheetFilter;
  SheetOrder: SheetOrder;
  SheetConnection: SheetPageModel;
  SheetEdge: Omit<SheetEdge, 'node'> & { node: ResolversParentTypes['Sheet'] };
  SheetFacets: SheetFacetsModel;
  ThemeFacet: Omit<ThemeFacet, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  AgencyFacet: Omit<AgencyFacet, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  PhaseFacet: PhaseFacet;
  FeeModelFacet: FeeModelFacet;
  SupportTypeFacet: SupportTypeFacet;
  BeneficiaryTypeFacet: BeneficiaryTypeFacet;
  Signpost: SignpostModel;
  Suggestion: SuggestionModel;
  Territory: TerritoryModel;
  TerritoryConnection: Omit<TerritoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TerritoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Territory']> };
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  Theme: ThemeModel;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type LabelDirectiveArgs = {
  fr: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = Context, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars['String']['input'];
};

export type KeyDirectiveResolver<Result, Parent, ContextType = Context, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  membershipStatus?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  membershipStatusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adhesionRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  feePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  coverageNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<AgencyCoversArgs, 'territory'>>;
  isCoordinator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, Partial<AgencySheetsArgs>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<AgencyContactsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormerAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerAgency'] = ResolversParentTypes['FormerAgency']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  formerAgency?: Resolver<Maybe<ResolversTypes['FormerAgency']>, ParentType, ContextType, RequireFields<QueryFormerAgencyArgs, 'slug'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  guide?: Resolver<ResolversTypes['Guide'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  orient?: Resolver<ResolversTypes['Orientation'], ParentType, ContextType, RequireFields<QueryOrientArgs, 'need' | 'first'>>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType, RequireFields<QueryPortalArgs, 'slug'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sheet?: Resolver<Maybe<ResolversTypes['SheetResult']>, ParentType, ContextType, Partial<QuerySheetArgs>>;
  sheets?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, Partial<QuerySheetsArgs>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first'>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'code'>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, Partial<QueryTerritoriesArgs>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, Partial<QueryThemeArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaTypeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guide'] = ResolversParentTypes['Guide']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  howItWorks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GuideCounts'], ParentType, ContextType>;
  enumLabels?: Resolver<ReadonlyArray<ResolversTypes['EnumLabels']>, ParentType, ContextType>;
  hasDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GuideCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideCounts'] = ResolversParentTypes['GuideCounts']> = {
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['EnumLabel']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ImageSource']>, ParentType, ContextType>;
};

export type ImageSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSource'] = ResolversParentTypes['ImageSource']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  srcset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['ImageVariant']>, ParentType, ContextType>;
};

export type ImageVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageVariant'] = ResolversParentTypes['ImageVariant']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Contact' | 'Portal' | 'Sheet' | 'WithdrawnSheet' | 'Territory' | 'Theme', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type OrientedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrientedNeed'] = ResolversParentTypes['OrientedNeed']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isServed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrientedSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrientedSheet'] = ResolversParentTypes['OrientedSheet']> = {
  sheet?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgencyRole'], ParentType, ContextType>;
  roleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  phaseLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  worksAtPhase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type OrientedAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrientedAgency'] = ResolversParentTypes['OrientedAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['OrientedSheet']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  coveredOtherwiseBy?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  freeOfCharge?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  toPrepare?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrientationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Orientation'] = ResolversParentTypes['Orientation']> = {
  needs?: Resolver<ReadonlyArray<ResolversTypes['OrientedNeed']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['OrientedAgency']>, ParentType, ContextType>;
  signposts?: Resolver<ReadonlyArray<ResolversTypes['Signpost']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearbyThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['PortalFilter'], ParentType, ContextType>;
  highlightedSheets?: Resolver<ReadonlyArray<ResolversTypes['Sheet']>, ParentType, ContextType>;
  colours?: Resolver<ResolversTypes['PortalColours'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalFilter'] = ResolversParentTypes['PortalFilter']> = {
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  phaseLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  feeModels?: Resolver<ReadonlyArray<ResolversTypes['FeeModel']>, ParentType, ContextType>;
  feeModelLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type PortalColoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalColours'] = ResolversParentTypes['PortalColours']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accentDark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkDark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RichTextHtmlArgs, 'headingLevel'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['RichTextBlock']>, ParentType, ContextType>;
};

export type RichTextBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextBlock'] = ResolversParentTypes['RichTextBlock']> = {
  __resolveType: TypeResolveFn<'RichTextParagraph' | 'RichTextHeading' | 'RichTextList' | 'RichTextQuote', ParentType, ContextType>;
};

export type RichTextParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextParagraph'] = ResolversParentTypes['RichTextParagraph']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['RichTextInline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextHeading'] = ResolversParentTypes['RichTextHeading']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['RichTextInline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextList'] = ResolversParentTypes['RichTextList']> = {
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RichTextListItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextListItem'] = ResolversParentTypes['RichTextListItem']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['RichTextInline']>, ParentType, ContextType>;
};

export type RichTextQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextQuote'] = ResolversParentTypes['RichTextQuote']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['RichTextInline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextInlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextInline'] = ResolversParentTypes['RichTextInline']> = {
  __resolveType: TypeResolveFn<'RichTextSpan' | 'RichTextLink', ParentType, ContextType>;
};

export type RichTextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextSpan'] = ResolversParentTypes['RichTextSpan']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  italic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RichTextLink'] = ResolversParentTypes['RichTextLink']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['RichTextSpan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextFragmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFragment'] = ResolversParentTypes['TextFragment']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  fieldLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragments?: Resolver<ReadonlyArray<ResolversTypes['TextFragment']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  matchedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SheetFacets'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearbyThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  signposts?: Resolver<ReadonlyArray<ResolversTypes['Signpost']>, ParentType, ContextType>;
};

export type SheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sheet'] = ResolversParentTypes['Sheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['RichText'], ParentType, ContextType>;
  needExamples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deliverables?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beforeContact?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  primaryTheme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  phaseLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
  supportTypeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaryTypes?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryType']>, ParentType, ContextType>;
  beneficiaryTypeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<SheetCoversArgs, 'territory'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feeModel?: Resolver<ResolversTypes['FeeModel'], ParentType, ContextType>;
  feeModelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstLevelIncludes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType, Partial<SheetContactsArgs>>;
  contactModes?: Resolver<ReadonlyArray<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  contactModeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  relatedSheets?: Resolver<ReadonlyArray<ResolversTypes['Sheet']>, ParentType, ContextType>;
  lastReviewedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewFrequency?: Resolver<ResolversTypes['ReviewFrequency'], ParentType, ContextType>;
  reviewFrequencyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  freshnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualityScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  titleStatus?: Resolver<ResolversTypes['TitleStatus'], ParentType, ContextType>;
  titleStatusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerStatus?: Resolver<ResolversTypes['OwnerStatus'], ParentType, ContextType>;
  ownerStatusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeStatus?: Resolver<ResolversTypes['FeeStatus'], ParentType, ContextType>;
  feeStatusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  phaseLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawnSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawnSheet'] = ResolversParentTypes['WithdrawnSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetResult'] = ResolversParentTypes['SheetResult']> = {
  __resolveType: TypeResolveFn<'Sheet' | 'WithdrawnSheet', ParentType, ContextType>;
};

export type SheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetConnection'] = ResolversParentTypes['SheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SheetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SheetFacets'], ParentType, ContextType>;
};

export type SheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetEdge'] = ResolversParentTypes['SheetEdge']> = {
  node?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetFacets'] = ResolversParentTypes['SheetFacets']> = {
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeFacet']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyFacet']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PhaseFacet']>, ParentType, ContextType>;
  feeModels?: Resolver<ReadonlyArray<ResolversTypes['FeeModelFacet']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportTypeFacet']>, ParentType, ContextType>;
  beneficiaryTypes?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryTypeFacet']>, ParentType, ContextType>;
};

export type ThemeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeFacet'] = ResolversParentTypes['ThemeFacet']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFacet'] = ResolversParentTypes['AgencyFacet']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseFacet'] = ResolversParentTypes['PhaseFacet']> = {
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeModelFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeModelFacet'] = ResolversParentTypes['FeeModelFacet']> = {
  feeModel?: Resolver<ResolversTypes['FeeModel'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTypeFacet'] = ResolversParentTypes['SupportTypeFacet']> = {
  supportType?: Resolver<ResolversTypes['SupportType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeneficiaryTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryTypeFacet'] = ResolversParentTypes['BeneficiaryTypeFacet']> = {
  beneficiaryType?: Resolver<ResolversTypes['BeneficiaryType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignpostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signpost'] = ResolversParentTypes['Signpost']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatToDo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDemoData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragments?: Resolver<ReadonlyArray<ResolversTypes['TextFragment']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TerritoryKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<TerritoryAgenciesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, Partial<ThemeSheetsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  FormerAgency?: FormerAgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Guide?: GuideResolvers<ContextType>;
  GuideCounts?: GuideCountsResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  ImageVariant?: ImageVariantResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  OrientedNeed?: OrientedNeedResolvers<ContextType>;
  OrientedSheet?: OrientedSheetResolvers<ContextType>;
  OrientedAgency?: OrientedAgencyResolvers<ContextType>;
  Orientation?: OrientationResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  PortalFilter?: PortalFilterResolvers<ContextType>;
  PortalColours?: PortalColoursResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  RichTextBlock?: RichTextBlockResolvers<ContextType>;
  RichTextParagraph?: RichTextParagraphResolvers<ContextType>;
  RichTextHeading?: RichTextHeadingResolvers<ContextType>;
  RichTextList?: RichTextListResolvers<ContextType>;
  RichTextListItem?: RichTextListItemResolvers<ContextType>;
  RichTextQuote?: RichTextQuoteResolvers<ContextType>;
  RichTextInline?: RichTextInlineResolvers<ContextType>;
  RichTextSpan?: RichTextSpanResolvers<ContextType>;
  RichTextLink?: RichTextLinkResolvers<ContextType>;
  TextFragment?: TextFragmentResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  Sheet?: SheetResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  WithdrawnSheet?: WithdrawnSheetResolvers<ContextType>;
  SheetResult?: SheetResultResolvers<ContextType>;
  SheetConnection?: SheetConnectionResolvers<ContextType>;
  SheetEdge?: SheetEdgeResolvers<ContextType>;
  SheetFacets?: SheetFacetsResolvers<ContextType>;
  ThemeFacet?: ThemeFacetResolvers<ContextType>;
  AgencyFacet?: AgencyFacetResolvers<ContextType>;
  PhaseFacet?: PhaseFacetResolvers<ContextType>;
  FeeModelFacet?: FeeModelFacetResolvers<ContextType>;
  SupportTypeFacet?: SupportTypeFacetResolvers<ContextType>;
  BeneficiaryTypeFacet?: BeneficiaryTypeFacetResolvers<ContextType>;
  Signpost?: SignpostResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  label?: LabelDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
