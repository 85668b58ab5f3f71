/** The concepts that agencies write, under the names the feed gives them. */
export const concepts = {
  agency: 'api::agency.agency',
  contact: 'api::contact.contact',
  guide: 'api::guide.guide',
  partnership: 'api::partnership.partnership',
  portal: 'api::portal.portal',
  sheet: 'api::sheet.sheet',
  signpost: 'api::signpost.signpost',
  synonymGroup: 'api::synonym-group.synonym-group',
  territory: 'api::territory.territory',
  theme: 'api::theme.theme',
} as const;

export type Concept = keyof typeof concepts;
export type ConceptUid = (typeof concepts)[Concept];
/** What the feed carries; a partnership travels inside its sheet. */
export type FeedKind = Exclude<Concept, 'partnership'>;

const conceptByUid = new Map<string, Concept>(
  Object.entries(concepts).map(([concept, uid]) => [uid, concept as Concept]),
);

export const findConcept = (uid: string): Concept | undefined => conceptByUid.get(uid);
