import { contentTypeLayouts } from '../../layout/layouts';

/** What a person wrote and that was not saved, as their form sent it. */
export type RefusedInput = Readonly<Record<string, unknown>>;

/** One field of it, in words. */
export interface RefusedField {
  readonly name: string;
  readonly label: string;
  /** Null for choices among entries, which have to be made again. */
  readonly text: string | null;
}

/** What of the refused input is not what the page now shows. */
export function refusedFields(
  model: string,
  refused: RefusedInput,
  document: Readonly<Record<string, unknown>>,
): RefusedField[] {
  const fields = contentTypeLayouts[model]?.form.flat() ?? [];
  return fields.flatMap(({ name, label }): RefusedField[] => {
    const value = refused[name];
    if (isRelation(value)) return isTouched(value) ? [{ name, label, text: null }] : [];
    const text = toText(value);
    return text === toText(document[name]) ? [] : [{ name, label, text }];
  });
}

interface RelationEdit {
  readonly connect?: readonly unknown[];
  readonly disconnect?: readonly unknown[];
}

const isRelation = (value: unknown): value is RelationEdit =>
  typeof value === 'object' && value !== null && ('connect' in value || 'disconnect' in value);

const isTouched = ({ connect = [], disconnect = [] }: RelationEdit): boolean =>
  connect.length + disconnect.length > 0;

/** Rich text, lists and components are read for their words: a paragraph, an item, a field each on its line. */
export function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join('\n');
  if (typeof value !== 'object') return String(value);
  const { text, children, type } = value as { text?: unknown; children?: unknown[]; type?: string };
  if (typeof text === 'string') return text;
  if (children) return children.map(toText).join(type === 'list' ? '\n' : '');
  return Object.entries(value)
    .filter(([name]) => !['id', '__component', '__temp_key__'].includes(name))
    .map(([, part]) => toText(part))
    .filter(Boolean)
    .join(' – ');
}
