import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitError, type LimitCode } from '../errors';
import { LIMITS } from './limits';

/** What is counted in a document before it is validated: validation itself takes a time that these bound. */
export interface Shape {
  depth: number;
  fields: number;
  rootFields: number;
  aliases: number;
  directives: number;
  fragments: number;
  repeats: number;
}

interface Rule {
  code: LimitCode;
  counted: string;
  remedy: string;
}

const RULES: Record<keyof Shape, Rule> = {
  fragments: {
    code: 'TOO_MANY_FRAGMENTS',
    counted: 'number of fragments',
    remedy: 'Send several smaller documents.',
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    counted: 'number of aliases',
    remedy: 'Ask for lists, or for nodes(ids:), rather than for the same field many times.',
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    counted: 'number of directives',
    remedy: 'Use @include and @skip on fragments rather than on each field.',
  },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    counted: 'number of fields at the root',
    remedy: 'Send several operations.',
  },
  depth: {
    code: 'TOO_DEEP',
    counted: 'depth',
    remedy: 'Nest fewer fields, and no fragment in itself.',
  },
  fields: {
    code: 'TOO_MANY_FIELDS',
    counted: 'number of fields, fragments spread',
    remedy: 'Ask for fewer fields.',
  },
  repeats: {
    code: 'TOO_MANY_REPEATS',
    counted: 'number of times that one field is written at one place',
    remedy: 'Write each field once.',
  },
};

function within(name: keyof Shape, value: number): number {
  if (value > LIMITS[name]) throw limitError({ ...RULES[name], value, limit: LIMITS[name] });
  return value;
}

/**
 * Counts, in a time that follows the limits and not the document.
 * @throws GraphQLError at the first count that passes its limit.
 */
export function checkShape(document: DocumentNode): Shape {
  const shape = { ...countNodes(document), depth: 0, fields: 0, rootFields: 0, repeats: 0 };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);

  const spread = (sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> => {
    const found = new Map<string, FieldNode[]>();
    const opened = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (selection.kind === Kind.FIELD) {
          shape.fields = within('fields', shape.fields + 1);
          const name = (selection.alias ?? selection.name).value;
          const same = found.get(name);
          if (same) same.push(selection);
          else found.set(name, [selection]);
        } else if (!opened.has(selection.name.value)) {
          opened.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment) collect(fragment.selectionSet);
        }
      }
    };
    sets.forEach(collect);
    return found;
  };

  const measure = (sets: readonly SelectionSetNode[], depth: number): void => {
    shape.depth = Math.max(shape.depth, within('depth', depth));
    const found = spread(sets);
    if (depth === 1)
      shape.rootFields = Math.max(shape.rootFields, within('rootFields', found.size));
    for (const same of found.values()) {
      shape.repeats = Math.max(shape.repeats, within('repeats', same.length));
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) measure(below, depth + 1);
    }
  };

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) measure([definition.selectionSet], 1);
  return shape;
}

function countNodes(document: DocumentNode): Pick<Shape, 'aliases' | 'directives' | 'fragments'> {
  const counts = { aliases: 0, directives: 0, fragments: 0 };
  visit(document, {
    Field: ({ alias }) => void (alias && (counts.aliases += 1)),
    Directive: () => void (counts.directives += 1),
    FragmentDefinition: () => void (counts.fragments += 1),
  });
  return {
    aliases: within('aliases', counts.aliases),
    directives: within('directives', counts.directives),
    fragments: within('fragments', counts.fragments),
  };
}
