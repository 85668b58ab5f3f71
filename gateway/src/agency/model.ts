import type { Image } from '../image/model';
import type { MembershipStatus } from '../schema/resolvers.generated';

/** A technical agency, member of the network. */
export interface Agency {
  id: string;
  name: string;
  acronym: string | null;
  slug: string;
  logo: Image | null;
  previousSlugs: readonly string[];
  formerNames: readonly string[];
  legalForm: string | null;
  siren: string | null;
  summary: string | null;
  missions: string | null;
  website: string | null;
  email: string | null;
  phone: string | null;
  address: readonly string[];
  membershipStatus: MembershipStatus;
  adhesionRequired: boolean | null;
  feePolicy: string | null;
  /** Empty: the whole département. */
  coverageIds: readonly string[];
  coverageNote: string | null;
  isCoordinator: boolean;
  isDemoData: boolean;
  updatedAt: string;
}

/** An agency that left the network and that no other follows. */
export interface FormerAgency {
  id: string;
  name: string;
  slug: string;
  previousSlugs: readonly string[];
  leftAt: string;
}
