/** The shapes that cross from the CMS to the gateway. Codes are those of schema/*.graphql; dates are ISO 8601, UTC. */

export interface GuideRecord {
  readonly name: string;
  readonly summary: string;
  readonly feeRule: string;
  readonly howItWorks: readonly string[];
}

/** An image, by the SHA-256 of its bytes in hexadecimal. */
export interface ImageRecord {
  readonly hash: string;
  readonly mime: string;
  /** In bytes. */
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
}

/** A file to download, by the SHA-256 of its bytes in hexadecimal. */
export interface DocumentRecord {
  readonly hash: string;
  readonly label: string;
  /** Of the file, as its editor called it. */
  readonly name: string;
  readonly mime: string;
  /** In bytes. */
  readonly size: number;
}

export interface AgencyRecord {
  readonly name: string;
  readonly acronym: string | null;
  readonly slug: string;
  readonly logo: ImageRecord | null;
  readonly previousSlugs: readonly string[];
  readonly formerNames: readonly string[];
  readonly legalForm: string | null;
  readonly siren: string | null;
  readonly summary: string | null;
  readonly missions: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: readonly string[];
  readonly membershipStatus: string;
  readonly adhesionRequired: boolean | null;
  readonly feePolicy: string | null;
  readonly coverage: readonly string[];
  readonly coverageNote: string | null;
  readonly isCoordinator: boolean;
  readonly isDemoData: boolean;
  readonly updatedAt: string;
}

export interface ContactRecord {
  readonly label: string;
  readonly role: string | null;
  readonly personName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly agency: string | null;
  readonly territories: readonly string[];
  readonly themes: readonly string[];
  readonly isDemoData: boolean;
  readonly updatedAt: string;
}

export interface ThemeRecord {
  readonly code: string;
  readonly label: string;
  readonly slug: string;
  readonly previousSlugs: readonly string[];
  readonly description: string | null;
  readonly icon: string | null;
  readonly order: number;
  readonly parent: string | null;
  readonly updatedAt: string;
}

export interface TerritoryRecord {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly parent: string | null;
}

export interface SynonymGroupRecord {
  readonly kind: string;
  readonly direction: string;
  readonly terms: readonly string[];
  readonly targets: readonly string[];
}

export interface SignpostRecord {
  readonly title: string;
  readonly terms: readonly string[];
  readonly needExamples: readonly string[];
  readonly answeredBy: string;
  readonly whatToDo: string;
  readonly url: string | null;
  readonly isDemoData: boolean;
  readonly updatedAt: string;
}

/** Hosts are names as browsers send them, or `*.` and one; colours are `#rrggbb`, keys SHA-256 in hexadecimal. */
export interface PortalRecord {
  readonly name: string;
  readonly slug: string;
  readonly previousSlugs: readonly string[];
  readonly organisation: string;
  readonly themes: readonly string[];
  readonly agencies: readonly string[];
  readonly phases: readonly string[];
  readonly feeModels: readonly string[];
  readonly territory: string | null;
  readonly highlightedSheets: readonly string[];
  readonly excludedSheets: readonly string[];
  readonly colours: {
    readonly accent: string | null;
    readonly link: string | null;
    readonly accentDark: string | null;
    readonly linkDark: string | null;
  };
  readonly hosts: readonly string[];
  readonly keys: readonly string[];
  readonly updatedAt: string;
}

export interface PartnershipRecord {
  readonly agency: string;
  readonly role: string;
  readonly phases: readonly string[];
  readonly contact: string | null;
}

export interface LinkRecord {
  readonly label: string;
  readonly url: string;
}

export interface SourceRecord {
  readonly label: string;
  readonly url: string | null;
}

/** A draft may lack what its editor has not filled yet: those fields are null or empty. */
export interface SheetRecord {
  readonly reference: string | null;
  readonly previousReferences: readonly string[];
  readonly title: string | null;
  readonly slug: string | null;
  readonly previousSlugs: readonly string[];
  readonly summary: string | null;
  /** Strapi blocks, as stored. */
  readonly description: readonly unknown[];
  readonly needExamples: readonly string[];
  readonly deliverables: readonly string[];
  readonly notCovered: readonly string[];
  readonly steps: readonly string[];
  readonly beforeContact: readonly string[];
  readonly leadAgency: string | null;
  readonly partnerships: readonly PartnershipRecord[];
  readonly primaryTheme: string | null;
  readonly themes: readonly string[];
  readonly phases: readonly string[];
  readonly supportTypes: readonly string[];
  readonly beneficiaryTypes: readonly string[];
  readonly coverage: readonly string[];
  readonly eligibility: string | null;
  readonly feeModel: string | null;
  readonly feeDetails: string | null;
  readonly firstLevelIncludes: readonly string[];
  readonly contacts: readonly string[];
  readonly contactModes: readonly string[];
  readonly keywords: readonly string[];
  readonly links: readonly LinkRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly relatedSheets: readonly string[];
  readonly lastReviewedAt: string | null;
  readonly reviewFrequency: string | null;
  readonly replacedBy: string | null;
  readonly sources: readonly SourceRecord[];
  readonly isDemoData: boolean;
  readonly titleStatus: string | null;
  readonly feeStatus: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
}

export interface WithdrawnRecord {
  readonly reference: string;
  readonly title: string;
  readonly slug: string;
  readonly previousSlugs: readonly string[];
  readonly previousReferences: readonly string[];
  readonly withdrawnAt: string;
  readonly replacedBy: string | null;
}

export interface FormerAgencyRecord {
  readonly name: string;
  readonly slug: string;
  readonly previousSlugs: readonly string[];
  readonly leftAt: string;
}

export interface RecordByKind {
  readonly guide: GuideRecord;
  readonly agency: AgencyRecord;
  readonly contact: ContactRecord;
  readonly theme: ThemeRecord;
  readonly territory: TerritoryRecord;
  readonly synonymGroup: SynonymGroupRecord;
  readonly signpost: SignpostRecord;
  readonly sheet: SheetRecord;
  readonly portal: PortalRecord;
}
