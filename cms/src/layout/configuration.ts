import { frenchTypography } from '../french-typography';
import { systemLabels, type Field, type Layout } from './layout';

/** The Content Manager's own configuration of a type, as its core store keeps it. */
export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
}

export interface Metadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** `pickerField` gives the attribute that names the entries which a relation points to; null for the rest. */
export function toConfiguration(
  layout: Layout,
  current: Configuration,
  pickerField: (attribute: string) => string | null,
): Configuration {
  const fields = new Map(layout.form.flat().map((field) => [field.name, field]));
  const metadatas = Object.entries(current.metadatas).map(([name, metadata]) => [
    name,
    toMetadata(name, fields.get(name), metadata, pickerField(name)),
  ]);
  const [defaultSortBy, defaultSortOrder] = layout.sort;
  return {
    settings: {
      ...current.settings,
      mainField: layout.mainField,
      defaultSortBy,
      defaultSortOrder,
      pageSize: 100,
    },
    metadatas: Object.fromEntries(metadatas) as Record<string, Metadata>,
    layouts: {
      list: layout.list,
      edit: layout.form.map((row) => row.map(({ name, size }) => ({ name, size }))),
    },
  };
}

function toMetadata(
  name: string,
  field: Field | undefined,
  { edit, list }: Metadata,
  mainField: string | null,
): Metadata {
  const ours = field?.label ?? systemLabels[name];
  const label = ours === undefined ? list.label : frenchTypography(ours);
  const picker = mainField ? { mainField } : {};
  if (!field)
    return {
      edit: { ...edit, ...picker, ...('label' in edit ? { label } : {}) },
      list: { ...list, ...picker, label },
    };
  return {
    edit: {
      ...edit,
      ...picker,
      label,
      description: frenchTypography(field.help ?? ''),
      placeholder: frenchTypography(field.example ?? ''),
    },
    list: { ...list, ...picker, label },
  };
}

/**
 * Brings a configuration from the last one we wrote to the next, part by part, keeping what an administrator changed
 * since. Without a last one, nobody can have changed anything yet.
 */
export function mergeConfiguration(
  last: Configuration | null,
  current: Configuration,
  next: Configuration,
): Configuration {
  if (!last) return next;
  const merged = Object.entries(next.metadatas).map(([name, metadata]) => [
    name,
    pick(last.metadatas[name], current.metadatas[name], metadata),
  ]);
  return {
    settings: pick(last.settings, current.settings, next.settings),
    metadatas: Object.fromEntries(merged) as Record<string, Metadata>,
    layouts: {
      list: pick(last.layouts.list, current.layouts.list, next.layouts.list),
      edit: pick(last.layouts.edit, current.layouts.edit, next.layouts.edit),
    },
  };
}

function pick<T>(last: T | undefined, current: T | undefined, next: T): T {
  return last === undefined || current === undefined || isSame(last, current) ? next : current;
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Key order tells nothing: the store does not promise it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
