import { aRequest } from '../page/request.builder';
import type { FrameFragment } from '../generated/graphql';
import { conceptPage } from './concept-page';
import type { FieldReference, Reference } from './reference';

const aField = (changes: Partial<FieldReference> = {}): FieldReference => ({
  name: 'title',
  coordinate: 'Sheet.title',
  type: { before: '', name: 'String', after: '!' },
  description: 'Le titre.',
  defaultValue: null,
  deprecation: null,
  args: [],
  cost: null,
  ...changes,
});

const reference = (fields: FieldReference[]): Reference => ({
  concepts: [
    {
      slug: 'sheet',
      title: 'Fiches',
      queries: [],
      directives: [],
      types: [
        {
          name: 'Sheet',
          kind: 'object',
          description: 'Une fiche.',
          relatives: [],
          fields,
          values: [],
        },
      ],
    },
  ],
  examples: [],
  limits: [],
  errors: [],
  releases: [],
  pageSize: { default: 20, max: 100 },
  costPerMinute: 0,
  requestCost: 10,
  isIntrospectionOpen: true,
});

const frame: FrameFragment = { updatedAt: null, hasDemoData: true, feeRule: '', coordinator: null };

/** What a reader sees of a concept with these fields: the page's HTML without its tags, and with. */
function show(...fields: FieldReference[]): { html: string; text: string } {
  const page = conceptPage(reference(fields));
  const view = page.toView({ guide: frame }, aRequest({ params: { concept: 'sheet' } }));
  const html = 'html' in view ? view.html : '';
  return { html, text: html.replace(/<[^>]+>/g, '').replace(/[\u00a0\u202f]/g, ' ') };
}

describe('the page of a concept', () => {
  it('says until when a field is served and what to use instead, with a link to it', () => {
    const { html, text } = show(
      aField(),
      aField({
        name: 'old',
        coordinate: 'Sheet.old',
        deprecation: 'Retiré après le 31/12/2026 : utiliser `Sheet.title`.',
      }),
    );
    expect(text).toContain('Déprécié Retiré après le 31/12/2026 : utiliser Sheet.title.');
    expect(html).toContain('href="/donnees-ouvertes/schema/sheet#Sheet.title"');
    expect(text.match(/Déprécié/g)).toHaveLength(1);
  });

  it('says what a field takes and costs', () => {
    const { text } = show(
      aField({
        args: [
          {
            ...aField(),
            name: 'first',
            type: { before: '', name: 'Int', after: '' },
            defaultValue: '3',
          },
        ],
        cost: { weight: 1, times: { assumed: 20, args: ['first', 'last'] } },
      }),
    );
    expect(text).toContain('first: Int = 3');
    expect(text).toContain(
      'Coût : 1 ; éléments comptés : autant que le dit first ou last, 20 sinon.',
    );
    expect(show(aField({ cost: { weight: 5, times: null } })).text).toContain('Coût : 5.');
    expect(show(aField()).text).not.toContain('Coût');
  });

  it('leaves names as they are, and sets French in texts', () => {
    expect(show(aField({ description: 'Quoi ? `a: b` !' })).html).toContain(
      'Quoi\u202f? <code>a: b</code>',
    );
  });
});
