import { isObjectType, type ConstDirectiveNode } from 'graphql';
import { PAGE_SIZE } from '../connection/connection';
import { toGlobalId } from '../node/global-id';
import {
  aContact,
  aPortal,
  aSheet,
  aTerritory,
  aWithdrawnSheet,
  anAgency,
  surroundings,
} from '../testing/records';
import { aGuide, readQuery, refusal, runQuery, schema } from '../testing/run-query';

const guide = aGuide([
  ...surroundings,
  anAgency('labeo', { previousSlugs: ['ancien-labeo'] }),
  aContact('accueil'),
  aContact('orphelin', { agency: 'inconnue' }),
  aSheet('f1', { previousReferences: ['F91'] }),
  aWithdrawnSheet('f3', { replacedBy: 'f1' }),
  aPortal('epci'),
  aPortal('mairies'),
  aTerritory('commune-50129'),
  aTerritory('ancienne', { kind: 'FORMER_COMMUNE', code: '50129', name: 'Ancienne' }),
]);

const former = toGlobalId('Territory', 'ancienne');

const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Node { id } }
}`;

const entities = async (...representations: unknown[]) => {
  const { data, errors = [] } = await runQuery(guide, QUERY, { representations });
  const found = data?._entities as ({ __typename: string; id: string } | null)[];
  const told = errors.map(({ path, message, extensions }) => ({ path, message, ...extensions }));
  return { ids: found.map((entity) => entity && entity.id), found, errors: told };
};

const keyField = ({ arguments: [argument] = [] }: ConstDirectiveNode): string =>
  argument?.value.kind === 'StringValue' ? argument.value.value : '';

/** What `@key` says in the schema. */
const keys = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap(({ name, astNode }) =>
    (astNode?.directives ?? [])
      .filter((directive) => directive.name.value === 'key')
      .map((directive) => [name, keyField(directive)] as const),
  );

describe('Query._entities', () => {
  it.each(keys)('finds each %s by its %s, in the order of the references', async (type, key) => {
    const { changes } = await readQuery(
      guide,
      `{ changes { changed { __typename id ... on ${type} { ${key} } } } }`,
    );
    const { changed } = changes as { changed: Record<string, string>[] };
    const known = changed
      .filter(({ __typename: name, id }) => name === type && id !== former)
      .reverse();
    expect(known).not.toEqual([]);
    const { ids, errors } = await entities(
      ...known.map((one) => ({ __typename: type, [key]: one[key] })),
    );
    expect([ids, errors]).toEqual([known.map(({ id }) => id), []]);
  });

  it('knows the keys of every object that `node` finds', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never);
    expect([...new Set(keys.map(([type]) => type))].sort()).toEqual(
      nodes.map(({ name }) => name).sort(),
    );
  });

  it('leads from a former name to the object as it is', async () => {
    const { ids } = await entities(
      { __typename: 'Agency', slug: 'ancien-labeo' },
      { __typename: 'Sheet', reference: 'F91' },
    );
    expect(ids).toEqual([toGlobalId('Agency', 'labeo'), toGlobalId('Sheet', 'f1')]);
  });

  it('means the commune by a code that a former commune has too, and each by its id', async () => {
    const { ids } = await entities(
      { __typename: 'Territory', code: '50129' },
      { __typename: 'Territory', id: former },
    );
    expect(ids).toEqual([toGlobalId('Territory', 'commune-50129'), former]);
  });

  it('keeps the place of what does not exist, or is no longer published', async () => {
    const withdrawn = toGlobalId('Sheet', 'f3');
    const { found, errors } = await entities(
      { __typename: 'Sheet', reference: 'F404' },
      { __typename: 'Sheet', id: withdrawn },
      { __typename: 'WithdrawnSheet', id: withdrawn },
      { __typename: 'WithdrawnSheet', reference: 'F1' },
      { __typename: 'Sheet', reference: 'F1' },
    );
    expect([found, errors]).toEqual([
      [
        null,
        null,
        { __typename: 'WithdrawnSheet', id: withdrawn },
        null,
        { __typename: 'Sheet', id: toGlobalId('Sheet', 'f1') },
      ],
      [],
    ]);
  });

  it('shows nothing that `node` does not', async () => {
    const id = toGlobalId('Contact', 'orphelin');
    expect(await readQuery(guide, `{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    expect((await entities({ __typename: 'Contact', id })).ids).toEqual([null]);
  });

  const ofType = 'Give it a __typename among Agency, Contact, ';
  const ofKey = 'Give a Sheet one of these fields, as a string: id, reference, slug.';

  it.each([
    ['F1', 'BAD_REPRESENTATION', '', ofType],
    [{ reference: 'F1' }, 'BAD_REPRESENTATION', '', ofType],
    [{ __typename: 'Guide' }, 'BAD_REPRESENTATION', '', ofType],
    [{ __typename: 'constructor', id: 'x' }, 'BAD_REPRESENTATION', '', ofType],
    [{ __typename: 'Sheet' }, 'BAD_REPRESENTATION', '', ofKey],
    [{ __typename: 'Sheet', reference: 1 }, 'BAD_REPRESENTATION', '', ofKey],
    [{ __typename: 'Sheet', id: 'F1' }, 'BAD_ID', '.id', ''],
    [{ __typename: 'Agency', id: toGlobalId('Sheet', 'f1') }, 'BAD_ID', '.id', 'of a Sheet'],
    [{ __typename: 'Territory', code: 'Coutances' }, 'BAD_TERRITORY_CODE', '.code', ''],
  ])('tells what is wrong with %j, and answers the others', async (wrong, code, field, remedy) => {
    const right = { __typename: 'Sheet', slug: 'fiche-f1' };
    const { ids, errors } = await entities(right, wrong, right);
    const id = toGlobalId('Sheet', 'f1');
    expect(ids).toEqual([id, null, id]);
    expect(errors).toMatchObject([
      {
        path: ['_entities', 1],
        code,
        argument: `representations[1]${field}`,
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });

  it('takes as many references as `nodes` takes ids', async () => {
    const times = (count: number) => Array(count).fill({ __typename: 'Sheet', reference: 'F1' });
    expect((await entities(...times(PAGE_SIZE.max))).errors).toEqual([]);
    expect(
      await refusal(guide, QUERY, { representations: times(PAGE_SIZE.max + 1) }),
    ).toMatchObject({
      code: 'BAD_PAGE_SIZE',
      argument: 'representations',
    });
  });
});
