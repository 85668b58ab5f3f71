import { concepts, type Concept } from '../concepts';
import { FILE_UID, FOLDER_UID } from '../media/media-tables';

/** Attributes to follow from a content type to an agency. */
type Path = readonly string[];

/** To whom the entries of a content type belong, kept in hidden columns that hold the uuid of an agency. */
export interface Ownership {
  /** The agency that writes the entry. */
  readonly owner: Path;
  /** The agency that answers it. */
  readonly partner?: Path;
}

/**
 * Each concept is owned, or shared: everyone with the right reads all of it, and only the network writes it. A new
 * concept is a line here.
 */
export const ownership: Readonly<Record<Concept, Ownership | 'shared'>> = {
  agency: 'shared',
  contact: { owner: ['agency'] },
  guide: 'shared',
  partnership: { owner: ['sheet', 'leadAgency'], partner: ['agency'] },
  portal: 'shared',
  sheet: { owner: ['leadAgency'] },
  signpost: 'shared',
  synonymGroup: 'shared',
  territory: 'shared',
  theme: 'shared',
};

export const ownershipOf = (concept: Concept): Ownership | null => {
  const declared = ownership[concept];
  return declared === 'shared' ? null : declared;
};

/** Names of the columns of this concept that hold an agency. */
export const ownerColumns = (concept: Concept): readonly string[] =>
  Object.keys(ownershipOf(concept) ?? {});

/** Strapi's own content types that hold what agencies bring, with a column `owner` that we add to them. */
export const ownedMedia = [FILE_UID, FOLDER_UID] as const;

const ownedUids = new Set<string>([
  ...(Object.keys(concepts) as Concept[]).filter(ownershipOf).map((concept) => concepts[concept]),
  ...ownedMedia,
]);

export const isOwned = (uid: string): boolean => ownedUids.has(uid);
