/** Enumerations that only the CMS knows: they never cross to the gateway as such. Same shape as labels.generated.ts. */
export const ownEnumLabels = {
  PartnershipStatus: { PROPOSED: 'Proposé', ACCEPTED: 'Accepté', DECLINED: 'Décliné' },
  SynonymKind: { OBJECT: 'Objet', INTENTION: 'Intention' },
  SynonymDirection: { TWO_WAY: 'Dans les deux sens', ONE_WAY: 'Dans un seul sens' },
} as const;
