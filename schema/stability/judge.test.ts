import { parseChangelog } from '../../gateway/src/reference/changelog';
import { judgeSchema, type Contract } from './judge';
import { latest } from './releases';

const released = `
  directive @label(fr: String!) on ENUM_VALUE
  enum Phase { DESIGN @label(fr: "Conception") WORKS }
  input Filter { phase: Phase }
  type Sheet { title: String! old: Int @deprecated(reason: "Retiré après le 31/03/2026 : utiliser \`title\`.") }
  type Query { sheet(slug: String, code: Int): Sheet sheets(filter: Filter): [Sheet!]! }
`;

const changelog = (...items: string[]) =>
  parseChangelog(
    ['## À venir', '### Ajouté', ...items.map((item) => `- ${item}`), '## 1.0.0 – 2026-01-01'].join(
      '\n',
    ),
  );

const judge = (
  edit: readonly [string, string],
  other: Partial<Contract> = {},
): Promise<string[]> => {
  expect(released).toContain(edit[0]);
  return judgeSchema({
    released,
    version: '1.0.0',
    current: released.replace(...edit),
    accepted: [],
    changelog: changelog(
      'Tout : `Sheet.title`, `Sheet.old`, `Query.sheet`, `Phase.WORKS`, `Phase.REST`, `Filter.phase`.',
    ),
    today: '2026-02-01',
    ...other,
  });
};

describe('judgeSchema', () => {
  it('has nothing to say of a schema that stays as it was, or is only better told', async () => {
    expect(await judge(['', ''])).toEqual([]);
    expect(await judge(['type Sheet', '"Une fiche." type Sheet'])).toEqual([]);
    expect(await judge(['"Conception"', '"Dessin"'])).toEqual([]);
  });

  it.each([
    [['title: String!', ''], 'Sheet.title: breaking (FIELD_REMOVED'],
    [['title: String!', 'title: String'], 'Sheet.title: breaking (FIELD_TYPE_CHANGED'],
    [['code: Int', 'code: Int!'], 'Query.sheet.code: breaking (FIELD_ARGUMENT_TYPE_CHANGED'],
    [['code: Int', ''], 'Query.sheet.code: breaking (FIELD_ARGUMENT_REMOVED'],
    [['WORKS', ''], 'Phase.WORKS: breaking (ENUM_VALUE_REMOVED'],
    [['phase: Phase', 'phase: Phase!'], 'Filter.phase: breaking (INPUT_FIELD_TYPE_CHANGED'],
    [['WORKS', 'WORKS REST'], 'Phase.REST: dangerous (ENUM_VALUE_ADDED'],
    [['slug: String', 'slug: String = "a"'], 'Query.sheet.slug: dangerous (FIELD_ARGUMENT_DEFAULT'],
  ] as const)('refuses %j, unless it is accepted by name', async (edit, problem) => {
    const found = await judge(edit);
    expect(found).toEqual([expect.stringContaining(problem)]);
    const [, path, type] = /^(\S+): \w+ \((\w+)/.exec(found[0]!)!;
    expect(
      await judge(edit, { accepted: [{ path: path!, type: type!, reason: 'voulu' }] }),
    ).toEqual([]);
  });

  it('asks to forget what was accepted and did not happen', async () => {
    const accepted = [{ path: 'Sheet.title', type: 'FIELD_REMOVED', reason: 'voulu' }];
    expect(await judge(['', ''], { accepted })).toEqual([
      expect.stringContaining('Sheet.title: accepted, but there is no FIELD_REMOVED'),
    ]);
  });

  it('lets go what is deprecated after its last day, and not before, accepted or not', async () => {
    const removal = [
      'old: Int @deprecated(reason: "Retiré après le 31/03/2026 : utiliser `title`.")',
      '',
    ] as const;
    const accepted = [{ path: 'Sheet.old', type: 'FIELD_REMOVED', reason: 'pressé' }];
    for (const today of ['2026-02-01', '2026-03-31'])
      expect(await judge(removal, { today, accepted })).toEqual([
        'Sheet.old: promised until 2026-03-31: put it back, and remove it after that day.',
      ]);
    expect(await judge(removal, { today: '2026-04-01' })).toEqual([]);
  });

  it('wants the changelog to name what changed, above the last release', async () => {
    const edit = ['title: String!', 'title: String! short: String'] as const;
    expect(await judge(edit, { changelog: changelog('`Sheet.shorter`, Sheet.short.') })).toEqual([
      expect.stringContaining('Sheet.short: changed, and schema/CHANGELOG.md does not say so'),
    ]);
    expect(await judge(edit, { changelog: changelog('`Sheet.short` : court.') })).toEqual([]);
    const below = parseChangelog('## 1.0.0 – 2026-01-01\n### Ajouté\n- `Sheet.short`.');
    expect(await judge(edit, { changelog: below })).toHaveLength(1);
  });

  it('wants one name for a new type, whatever it holds, and one for a field, whatever its arguments', async () => {
    const edit = [
      'type Query {',
      'type New { a: Int b: Int } type Query { new(x: Int, y: Int): New',
    ] as const;
    expect(await judge(edit, { changelog: changelog('`New` par `Query.new(x:)`.') })).toEqual([]);
    expect(await judge(edit, { changelog: changelog('`New`.') })).toHaveLength(1);
  });

  it.each([
    ['Remplacé.', 'without a day or without a replacement'],
    ['Retiré après le 01/09/2026.', 'without a day or without a replacement'],
    ['Retiré après le 31/09/2026 : utiliser `old`.', 'without a day or without a replacement'],
    ['Retiré après le 31/07/2026 : utiliser `old`.', 'give 2026-08-01 or later'],
  ])('refuses to deprecate with « %s »', async (reason, problem) => {
    const notice = `title: String! @deprecated(reason: "${reason}")`;
    expect(await judge(['title: String!', notice])).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['title: String!', 'Sheet.title'],
    ['code: Int', 'Query.sheet'],
    ['phase: Phase', 'Filter.phase'],
    ['WORKS', 'Phase.WORKS'],
  ])(
    'lets %s be deprecated six months ahead, and looks at each the same way',
    async (what, path) => {
      const notice = (day: string) =>
        `${what} @deprecated(reason: "Retiré après le ${day} : utiliser \`old\`.")`;
      expect(await judge([what, notice('01/08/2026')])).toEqual([]);
      expect(await judge([what, notice('31/07/2026')])).toEqual([expect.stringContaining(path)]);
    },
  );

  it('does not let an announced day be brought nearer', async () => {
    expect(await judge(['31/03/2026', '01/03/2026'])).toEqual([
      expect.stringContaining('Sheet.old: deprecated until 2026-03-01, less than six months'),
    ]);
  });
});

describe('latest', () => {
  it('is the highest version, by number', () => {
    expect(latest(['0.9.0', '0.10.0', '0.2.11'])).toBe('0.10.0');
  });
});
