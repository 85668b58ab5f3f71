/** A sheet that may be published, as the admin's form sends it. */
export function aSheet(
  relations: { readonly agency: string; readonly theme: string },
  changes: Readonly<Record<string, unknown>> = {},
) {
  return {
    title: 'Réparer le clocher de l’église',
    summary:
      'Un architecte vient sur place, dit ce qui presse et aide la commune à choisir la suite des travaux.',
    description: [
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'On commence par regarder le bâtiment.' }],
      },
    ],
    leadAgency: { connect: [{ documentId: relations.agency }] },
    primaryTheme: { connect: [{ documentId: relations.theme }] },
    phases: ['REFLECTION'],
    supportTypes: ['ADVICE'],
    beneficiaryTypes: ['COMMUNE'],
    feeModel: 'FREE',
    contactModes: ['PHONE'],
    ...changes,
  };
}
