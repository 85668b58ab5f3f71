import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type GraphQLEnumValue,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import {
  aContact,
  aPortal,
  aSheet,
  aSignpost,
  aTerritory,
  aTheme,
  aWithdrawnSheet,
  anAgency,
  aFormerAgency,
  aGuideText,
} from '../testing/records';
import { aGuide, readQuery, schema } from '../testing/run-query';
import { enumLabels } from './labels.generated';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** A guide in which every field of the schema has something to say. */
const fullGuide = aGuide([
  aGuideText(),
  anAgency('caue', { isCoordinator: true, coverage: ['departement-50'] }),
  anAgency('labeo', { coverage: ['commune-50500'] }),
  aFormerAgency('partie'),
  aTheme('amenagement'),
  aTheme('cimetieres', { parent: 'amenagement', previousSlugs: ['tombes'] }),
  aTerritory('departement-50', { kind: 'DEPARTEMENT', code: '50' }),
  aTerritory('commune-50129', { parent: 'departement-50' }),
  aTerritory('commune-50500', { parent: 'departement-50' }),
  aContact('accueil', {
    personName: 'Une personne',
    territories: ['commune-50129'],
    themes: ['amenagement'],
  }),
  aSheet('f1', {
    previousReferences: ['F91'],
    themes: ['cimetieres'],
    contacts: ['accueil'],
    coverage: ['departement-50'],
    relatedSheets: ['f2'],
    replacedBy: 'f2',
    partnerships: [
      { agency: 'labeo', role: 'Analyses', phases: ['OPERATION'], contact: 'accueil' },
    ],
    description: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Avant' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Un mot', bold: true },
          { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'lien' }] },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'un' }] }],
      },
      { type: 'quote', children: [{ type: 'text', text: 'dit-on' }] },
    ],
  }),
  aSheet('f2'),
  aWithdrawnSheet('f3', { replacedBy: 'f1' }),
  aSignpost('deci'),
  aPortal('epci', {
    themes: ['amenagement'],
    agencies: ['caue'],
    phases: ['REFLECTION'],
    feeModels: ['FREE_FIRST_LEVEL'],
    territory: 'commune-50129',
    highlightedSheets: ['f1'],
  }),
]);

/** Arguments of a field; several when one answer cannot have all that it may have. */
const arguments_: Record<string, string | readonly string[]> = {
  'Query.search': [
    '(query: "toitrue de l’école")',
    '(query: "poteau incendie")',
    '(query: "mots que nul ne dit bâti")',
  ],
  'Query.suggest': '(prefix: "toi")',
  'Query.orient': [
    '(need: "toitrue de l’école", phase: REFLECTION, territory: "50129")',
    '(need: "poteau incendie, bâti")',
    '(need: "un mot que nul ne dit bâti")',
  ],
  'Query.node': `(id: "${Buffer.from('Sheet:f1').toString('base64url')}")`,
  'Query.nodes': `(ids: [${['Sheet:f1', 'Sheet:f3', 'Agency:caue', 'Theme:cimetieres', 'Territory:commune-50129', 'Contact:accueil', 'Portal:epci'].map((id) => `"${Buffer.from(id).toString('base64url')}"`).join()}])`,
  'Query._entities': `(representations: [
    { __typename: "Sheet", reference: "F1" }, { __typename: "WithdrawnSheet", slug: "f3" },
    { __typename: "Agency", slug: "caue" }, { __typename: "Theme", slug: "cimetieres" },
    { __typename: "Portal", slug: "epci" },
    { __typename: "Territory", code: "50129" }])`,
  'Query.sheet': '(reference: "F1")',
  'Query.agency': '(slug: "caue")',
  'Query.formerAgency': '(slug: "partie")',
  'Query.portal': '(slug: "epci")',
  'Query.theme': '(slug: "cimetieres")',
  'Query.contact': `(id: "${Buffer.from('Contact:accueil').toString('base64url')}")`,
  'Query.territory': '(code: "50129")',
  'Sheet.covers': '(territory: "50129")',
  'Agency.covers': '(territory: "50129")',
};

const isComposite = (type: GraphQLNamedType): boolean => !isLeafType(type);

/** Every field, each object type opened once below where it first appears, cycles cut. */
function selectionOf(type: GraphQLNamedType, depth: number, seen: readonly string[]): string {
  if (isLeafType(type)) return '';
  const objects = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : [type as GraphQLObjectType];
  const parts = objects.map((object) => {
    const fields = Object.values(object.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const isCut =
        isComposite(named) && (depth === 0 || seen.includes(`${object.name}.${field.name}`));
      if (isCut) return [];
      const coordinate = `${object.name}.${field.name}`;
      const alias = isAbstractType(type) ? `${object.name}_${field.name}: ` : '';
      return [
        `${alias}${field.name}${arguments_[coordinate] ?? ''}${selectionOf(named, depth - 1, [...seen, coordinate])}`,
      ];
    });
    const body = ['__typename', ...fields].join(' ');
    return isAbstractType(type) ? `... on ${object.name} { ${body} }` : body;
  });
  return ` { ${parts.join(' ')} }`;
}

/** Coordinates of the fields that had a value somewhere in an answer. */
function coordinatesOf(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) value.forEach((one) => coordinatesOf(one, found));
  else if (value && typeof value === 'object') {
    const { __typename: name } = value as { __typename?: string };
    for (const [key, child] of Object.entries(value)) {
      const field = key.startsWith(`${name}_`) ? key.slice(`${name}_`.length) : key;
      const isEmpty = child === null || (Array.isArray(child) && child.length === 0);
      if (!isEmpty) found.add(`${name}.${field}`);
      coordinatesOf(child, found);
    }
  }
  return found;
}

describe('the schema', () => {
  it('answers every field of every type from the guide', async () => {
    const queryType = schema.getQueryType()!;
    const found = new Set<string>();
    for (const field of Object.values(queryType.getFields())) {
      const coordinate = `Query.${field.name}`;
      const selection = selectionOf(getNamedType(field.type), 4, [coordinate]);
      for (const args of [arguments_[coordinate] ?? ''].flat())
        coordinatesOf(
          await readQuery(fullGuide, `{ __typename ${field.name}${args}${selection} }`),
          found,
        );
    }
    const every = types
      .filter((type): type is GraphQLObjectType => isObjectType(type))
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
    expect(every.filter((coordinate) => !found.has(coordinate))).toEqual([]);
  });

  it('describes each type, field, argument and enum value', () => {
    const described = types
      .filter((type) => type.astNode)
      .flatMap((type) => {
        const own = { name: type.name, description: type.description };
        if (isEnumType(type)) return [own, ...type.getValues()];
        if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
        const fields = Object.values(type.getFields());
        const args = fields.flatMap((field) => ('args' in field ? [...field.args] : []));
        return [own, ...fields, ...args];
      })
      .filter(({ name }) => name !== 'Query');
    const undescribed = described.filter(({ description }) => !/[.?…]$/.test(description ?? ''));
    expect(undescribed.map(({ name }) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(200);
  });

  it('gives each enum value the French label that the CMS and the pages show', () => {
    const labelOf = (value: GraphQLEnumValue): string => {
      const directive = value.astNode?.directives?.find(({ name }) => name.value === 'label');
      const [argument] = directive?.arguments ?? [];
      return argument?.value.kind === Kind.STRING ? argument.value.value : '';
    };
    const declared = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => [type.name, value.name, labelOf(value)]));
    const generated = Object.entries(enumLabels).flatMap(([type, labels]) =>
      Object.entries(labels).map(([value, label]) => [type, value, label]),
    );
    expect(generated.sort()).toEqual(declared.sort());
    expect(declared.filter(([, , label]) => !label)).toEqual([]);
  });
});
