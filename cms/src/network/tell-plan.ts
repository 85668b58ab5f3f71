import type { AgencyState, SheetState } from './network-state';
import { noBreak } from './no-break';
import type { PartnershipChange, Plan, SheetChange } from './plan';

/** What the coordination reads before it confirms, and afterwards in the history: no person is named. */
export interface Told {
  readonly title: string;
  readonly sections: readonly TellingSection[];
}

export interface TellingSection {
  readonly heading: string;
  readonly items: readonly string[];
}

export function tellPlan(plan: Plan): Told {
  const sections = [
    ...tellSheets(plan),
    tellContacts(plan),
    tellPartnerships(plan),
    tellAddresses(plan),
    tellAccounts(plan),
    ...tellMerged(plan),
  ];
  return {
    title: noBreak(toTitle(plan)),
    sections: sections.filter(({ items }) => items.length > 0).map(typeset),
  };
}

const typeset = ({ heading, items }: TellingSection): TellingSection => ({
  heading: noBreak(heading),
  items: items.map(noBreak),
});

const quoted = ({ name }: AgencyState): string => `« ${name} »`;
const titled = ({ reference, title }: SheetState): string => `${reference} « ${title} »`;
const countOf = (number: number, one: string, many: string): string =>
  `${number} ${number > 1 ? many : one}`;

function toTitle({ kind, leaving, successor, sheets }: Plan): string {
  if (kind === 'merge' && leaving && successor)
    return `${quoted(leaving)} rejoint ${quoted(successor)}`;
  if (kind === 'end' && leaving) return `${quoted(leaving)} quitte le réseau`;
  const count = countOf(sheets.length, 'fiche passe', 'fiches passent');
  return successor ? `${count} à ${quoted(successor)}` : count;
}

function tellSheets({ sheets }: Plan): TellingSection[] {
  const of = (kind: SheetChange['fate']['kind']): SheetChange[] =>
    sheets.filter(({ fate }) => fate.kind === kind);
  return [
    { heading: 'Fiches qui changent d’agence pilote', items: of('moves').map(tellMove) },
    { heading: 'Fiches retirées du guide', items: of('withdrawn').map(tellWithdrawal) },
    {
      heading: 'Fiches d’autres agences qui perdent un interlocuteur',
      items: of('stays').map(({ sheet }) => titled(sheet)),
    },
  ];
}

function tellMove({ sheet, from, fate, lostContacts }: SheetChange): string {
  if (fate.kind !== 'moves') return titled(sheet);
  const labels = fate.contacts.map(({ label }) => `« ${label} »`).join(', ');
  const nobody = lostContacts.length > 0 ? ', plus aucun interlocuteur de l’ancienne agence' : '';
  const contacts = labels ? `, interlocuteurs : ${labels}` : nobody;
  const draft = sheet.isPublished ? '' : ' (brouillon)';
  const leavers = from.length > 0 ? from.map(quoted).join(' et ') : 'aucune agence';
  return `${titled(sheet)}${draft} : de ${leavers} à ${quoted(fate.to)}${contacts}`;
}

function tellWithdrawal({ sheet, fate }: SheetChange): string {
  if (fate.kind !== 'withdrawn') return titled(sheet);
  const lead = fate.replacedBy
    ? `son adresse mène à ${titled(fate.replacedBy)}`
    : 'son adresse dit qu’elle est retirée';
  return `${titled(sheet)} : ${sheet.isPublished ? lead : 'jamais en ligne'}. Son texte reste à la coordination, en brouillon`;
}

function tellContacts({ kind, successor, contacts }: Plan): TellingSection {
  const heading =
    kind === 'merge' && successor
      ? `Interlocuteurs qui deviennent ceux de ${quoted(successor)}`
      : 'Interlocuteurs supprimés';
  return { heading, items: contacts.map(({ label }) => label) };
}

const tellPartnerships = ({ partnerships }: Plan): TellingSection => ({
  heading: 'Partenariats',
  items: partnerships.map(tellPartnership),
});

function tellPartnership({ sheet, role, fate }: PartnershipChange): string {
  const what = `${titled(sheet)}, « ${role} »`;
  if (fate.kind === 'ends') return `${what} : prend fin, car ${fate.because}`;
  if (fate.kind === 'moves') return `${what} : passe à ${quoted(fate.to)}`;
  return `${what} : proposé à ${quoted(fate.to)}, visible quand elle l’aura accepté`;
}

function tellAddresses({ kind, leaving, successor }: Plan): TellingSection {
  const where = successor
    ? `mènera à ${quoted(successor)}`
    : 'dira que l’agence ne fait plus partie du réseau';
  const items = kind === 'transfer' ? [] : (leaving?.slugs ?? []);
  return { heading: 'Adresses', items: items.map((slug) => `/agences/${slug} ${where}`) };
}

function tellAccounts({ kind, successor, accounts }: Plan): TellingSection {
  const count = countOf(accounts.length, 'compte', 'comptes');
  const plural = accounts.length > 1;
  const item =
    kind === 'merge' && successor
      ? `${count} ${plural ? 'écriront' : 'écrira'} pour ${quoted(successor)}`
      : `${count} ${plural ? 'seront désactivés' : 'sera désactivé'}`;
  return { heading: 'Comptes', items: accounts.length > 0 ? [item] : [] };
}

/** What a merger leaves to be looked at: two agencies rarely cover, or say, the same. */
function tellMerged({ kind, leaving, successor }: Plan): TellingSection[] {
  if (kind !== 'merge' || !leaving || !successor) return [];
  return [
    {
      heading: 'Noms',
      items: [`« ${leaving.name} » s’ajoute aux anciens noms de ${quoted(successor)}`],
    },
    {
      heading: 'Territoires',
      items: [
        `${quoted(leaving)}, qui disparaît : ${tellCoverage(leaving)}`,
        `${quoted(successor)}, inchangée : ${tellCoverage(successor)}`,
        'Pour couvrir davantage, modifiez ensuite la notice de l’agence',
      ],
    },
  ];
}

const tellCoverage = ({ coverage }: AgencyState): string =>
  coverage.length === 0 ? 'tout le département' : coverage.join(', ');
