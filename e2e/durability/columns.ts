import type { Row } from '../../cms/src/testing/open-database';
import { enumLabels } from '../../gateway/src/schema/labels.generated';

/** How the columns of either database read as GraphQL answers them. */
export const text = (row: Row, column: string): string | null =>
  String(row[column] ?? '').trim() || null;

export const flag = (row: Row, column: string): boolean =>
  row[column] === true || row[column] === 1;

export const number = (row: Row): number => Number(row.id);

export const instant = (value: unknown): string =>
  new Date(value as string | number | Date).toISOString();

export const lines = (row: Row, column: string): string[] =>
  String(row[column] ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^[-•] +/, ''))
    .filter(Boolean);

export const json = (value: unknown): unknown =>
  typeof value === 'string' ? JSON.parse(value) : value;

type EnumName = keyof typeof enumLabels;

/** `feeModel` and `feeModelLabel`. */
export function coded(name: string, enumeration: EnumName, code: unknown): Record<string, unknown> {
  const labels: Record<string, string> = enumLabels[enumeration];
  return { [name]: code, [`${name}Label`]: labels[String(code)] };
}

/** `phases` and `phaseLabels`, in the order of the schema. */
export function codedList(
  name: string,
  enumeration: EnumName,
  value: unknown,
): Record<string, unknown> {
  const chosen = (json(value) ?? []) as string[];
  const known = Object.entries(enumLabels[enumeration]).filter(([code]) => chosen.includes(code));
  return {
    [name]: known.map(([code]) => code),
    [`${name.replace(/s$/, '')}Labels`]: known.map(([, label]) => label),
  };
}

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Node[];
}

/** The words of Strapi's blocks, a paragraph or a list item a line. */
export function plainText(blocks: unknown): string {
  const lineOf = (node: Node): string => node.text ?? (node.children ?? []).map(lineOf).join('');
  const linesOf = (node: Node): string[] =>
    node.type === 'list' ? (node.children ?? []).flatMap(linesOf) : [lineOf(node)];
  return (json(blocks) as Node[])
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** Lower case without accents. */
export const folded = (value: string | null): string =>
  (value ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
