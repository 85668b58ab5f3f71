import type { StrapiApp } from '@strapi/strapi/admin';
import { enumerationOf } from '../../choice/enumeration';

interface Header {
  readonly name: string;
  readonly attribute: {
    readonly customField?: string;
    readonly options?: { readonly enum?: string };
  };
  readonly cellFormatter?: (row: Record<string, unknown>) => string;
}

interface Columns {
  readonly displayedHeaders: readonly Header[];
}

/** Lists would otherwise show the stored codes. */
export function showChoiceLabels(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(withLabels),
  }));
}

function withLabels(header: Header): Header {
  const { customField, options } = header.attribute ?? {};
  if (!customField?.startsWith('global::choice') || !options?.enum) return header;
  const labels = enumerationOf(options.enum);
  return { ...header, cellFormatter: (row) => toText(labels, row[header.name]) };
}

function toText(labels: Readonly<Record<string, string>>, value: unknown): string {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.map((code) => labels[String(code)] ?? '–').join(', ');
}
