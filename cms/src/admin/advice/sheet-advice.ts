import { parseLines } from '../../text-list';

/** What the form holds of a sheet; a relation counts its targets. */
export interface SheetForm {
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly needExamples?: string | null;
  readonly deliverables?: string | null;
  readonly notCovered?: string | null;
  readonly steps?: string | null;
  readonly beforeContact?: string | null;
  readonly keywords?: string | null;
  readonly lastReviewedAt?: string | null;
  readonly reviewFrequency?: string | null;
  readonly sources?: readonly unknown[] | null;
}

const monthsBetweenReviews: Readonly<Record<string, number>> = {
  SEMIANNUAL: 6,
  ANNUAL: 12,
  BIENNIAL: 24,
};

const sections: readonly (readonly [keyof SheetForm, number, string])[] = [
  [
    'needExamples',
    4,
    'Donnez au moins quatre besoins dans les mots du lecteur : la recherche s’en sert.',
  ],
  ['deliverables', 1, 'Dites ce que l’on obtient.'],
  ['notCovered', 1, 'Dites ce qui n’est pas compris, et qui s’en charge.'],
  ['steps', 3, 'Décrivez les étapes, de l’appel à la fin.'],
  ['beforeContact', 1, 'Dites quoi préparer avant d’appeler.'],
  ['keywords', 6, 'Donnez au moins six mots-clés, sigles compris.'],
];

/** Warnings, never refusals: the editor knows better. */
export function adviseOnSheet(sheet: SheetForm, neighbours: number, today: Date): string[] {
  return [
    ...adviseOnTitle(sheet.title ?? ''),
    ...((sheet.summary ?? '').length < 80
      ? ['Le résumé est court : dites ce que le lecteur va obtenir.']
      : []),
    ...sections
      .filter(([name, least]) => parseLines(sheet[name] as string).length < least)
      .map(([, , advice]) => advice),
    ...(neighbours === 0 ? ['Indiquez des fiches voisines, d’une autre agence si possible.'] : []),
    ...((sheet.sources ?? []).length === 0 ? ['Citez au moins une source.'] : []),
    ...adviseOnFreshness(sheet, today),
  ];
}

function adviseOnTitle(title: string): string[] {
  return title === '' || startsWithInfinitive(title)
    ? []
    : [
        'Le titre commence d’ordinaire par un infinitif : l’action du lecteur, comme « Réhabiliter un bâtiment communal ancien ».',
      ];
}

/** French infinitives end in -er, -ir, -re or -oir, after « se », « s’ » or « ne pas » at most. */
export function startsWithInfinitive(title: string): boolean {
  return /^(ne pas )?(se |s[’'])?\p{L}{2,}(er|ir|re)(?!\p{L})/iu.test(title.trim());
}

function adviseOnFreshness({ lastReviewedAt, reviewFrequency }: SheetForm, today: Date): string[] {
  if (!lastReviewedAt) return ['Indiquez la date de la dernière relecture.'];
  const due = new Date(lastReviewedAt);
  due.setUTCMonth(due.getUTCMonth() + (monthsBetweenReviews[reviewFrequency ?? ''] ?? 12));
  return due < today
    ? [
        `La relecture était attendue le ${due.toLocaleDateString('fr-FR', { timeZone: 'UTC' })} : relisez, puis changez la date.`,
      ]
    : [];
}
