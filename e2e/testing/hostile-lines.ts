import { demoLines } from '../../gateway/src/testing/demo-lines';
import {
  aContact,
  aDocument,
  anAgency,
  aSheet,
  aTheme,
  type FeedLine,
} from '../../gateway/src/testing/records';

/** Markup, scripts, links that run, a template, a style, and a text from right to left: an attack, were it not a text. */
export const attack = [
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</iframe></template></style><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">a</a><a href="data:text/html,<script>alert(1)</script>">b</a>',
  '{{7*7}}${7*7}<%=7*7%>',
  '<style>*{display:none}</style>;background:url(//evil.example/)',
  '\u202eretourné\u2066',
].join('');

/** As a reader should see it: every letter, in the order in which it is written. */
export const readAttack = attack.replace(/[\u202e\u2066]/g, '');

// What the CMS chooses or checks by itself: names of records, codes, days. All the rest is what somebody wrote.
const notWritten = new Set(
  `kind id reference slug code leadAgency primaryTheme agency parent phases supportTypes beneficiaryTypes feeModel contactModes
  reviewFrequency titleStatus feeStatus membershipStatus lastReviewedAt publishedAt updatedAt previousSlugs previousReferences
  replacedBy relatedSheets themes contacts coverage territories hash mime icon type format url website`.split(
    /\s+/,
  ),
);

/** The record with every text that somebody wrote replaced by the attack. */
function poison(value: unknown): unknown {
  if (typeof value === 'string') return attack;
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      notWritten.has(name) ? field : poison(field),
    ]),
  );
}

const poisoned = (line: FeedLine): FeedLine => ({
  ...line,
  record: poison(line.record) as FeedLine['record'],
});

const words = [{ type: 'text', text: 'écrit' }];
const link = (url: string) => ({ type: 'link', url, children: words });
const tail = '"><svg/onload=alert(1)>';

/**
 * A sheet, its agency, its contact and its theme, whose every text is an attack, and whose every address leads to one.
 */
export function hostileLines(): FeedLine[] {
  const { record: model } = demoLines().find(({ kind }) => kind === 'sheet')!;
  const agency = 'hostile';
  return [
    aTheme('hostile'),
    anAgency(agency, {
      previousSlugs: [],
      logo: null,
      website: `https://evil.example/${tail}`,
      siren: null,
    }),
    aContact('hostile', { agency, personName: 'Une personne', themes: ['hostile'] }),
    aSheet('F99', {
      ...model,
      reference: 'F99',
      slug: 'hostile',
      previousSlugs: [],
      // What is invented is not told to machines.
      isDemoData: false,
      leadAgency: agency,
      primaryTheme: 'hostile',
      themes: [],
      contacts: ['hostile'],
      contactModes: ['PHONE', 'EMAIL', 'FORM'],
      partnerships: [{ agency: 'caue', role: 'conseille', phases: ['PROGRAMMING'], contact: null }],
      description: [
        { type: 'heading', level: 1, children: words },
        { type: 'quote', children: words },
        { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: words }] },
        ...[
          'javascript:alert(1)',
          'data:text/html,<script>alert(1)</script>',
          ' JavaScript:alert(1)',
        ]
          .concat(`https://evil.example/${tail}`, `mailto:${tail}`, 'java\tscript:alert(1)')
          .map((url) => ({ type: 'paragraph', children: [link(url)] })),
      ],
      documents: [aDocument()],
      links: [{ label: 'Ailleurs', url: `https://evil.example/${tail}` }],
      sources: [
        { label: 'Une loi', url: `https://evil.example/${tail}` },
        { label: 'Une autre', url: null },
      ],
    }),
  ].map(poisoned);
}
