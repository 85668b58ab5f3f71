import { buildSchema } from 'graphql';
import type { ChangelogRelease } from '../../gateway/src/reference/changelog';
import type { AcceptedChange } from './accepted-changes';
import { compareSchemas, type SchemaChange } from './compare';
import { DEPRECATION_FORM, deprecationsOf, lastDayOf, sixMonthsAfter } from './deprecation';

export interface Contract {
  /** SDL of the last release. */
  released: string;
  /** Its version. */
  version: string;
  /** SDL of today. */
  current: string;
  accepted: readonly AcceptedChange[];
  changelog: readonly ChangelogRelease[];
  /** ISO 8601 day. */
  today: string;
}

/** Why the schema cannot be what it has become since its last release: a line each, with the remedy. */
export async function judgeSchema(contract: Contract): Promise<string[]> {
  const [before, now] = [buildSchema(contract.released), buildSchema(contract.current)];
  const changes = await compareSchemas(before, now);
  const noticesBefore = new Map(deprecationsOf(before).map(({ path, reason }) => [path, reason]));
  return [
    ...changes.flatMap((change) => judgeChange(change, contract, noticesBefore) ?? []),
    ...staleAcceptances(contract.accepted, changes),
    ...untold(changes, contract).map(
      (path) =>
        `${path}: changed, and schema/CHANGELOG.md does not say so: name \`${path}\` above ${contract.version}.`,
    ),
    ...deprecationsOf(now)
      .filter(({ path, reason }) => noticesBefore.get(path) !== reason)
      .flatMap(({ path, reason }) => judgeNotice(path, reason, contract.today) ?? []),
  ];
}

const REMOVAL = /^(FIELD|FIELD_ARGUMENT|INPUT_FIELD|ENUM_VALUE)_REMOVED$/;

/** A removal waits for the day that was announced; nothing shortens it. Any other break is accepted by name, or refused. */
function judgeChange(
  { type, path, message, level }: SchemaChange,
  { accepted, today }: Contract,
  noticesBefore: ReadonlyMap<string, string>,
): string | null {
  const notice = noticesBefore.get(path);
  const lastDay = notice === undefined ? null : lastDayOf(notice);
  if (REMOVAL.test(type) && lastDay !== null)
    return today > lastDay
      ? null
      : `${path}: promised until ${lastDay}: put it back, and remove it after that day.`;
  if (level === 'safe' || accepted.some((one) => one.type === type && one.path === path))
    return null;
  return `${path}: ${level} (${type}: ${message}): undo it, deprecate instead, or accept it with its reason in schema/stability/accepted-changes.ts.`;
}

const staleAcceptances = (
  accepted: readonly AcceptedChange[],
  changes: readonly SchemaChange[],
): string[] =>
  accepted
    .filter(({ type, path }) => !changes.some((one) => one.type === type && one.path === path))
    .map(
      ({ type, path }) =>
        `${path}: accepted, but there is no ${type} since the last release: take it out of schema/stability/accepted-changes.ts.`,
    );

/** An argument is told of with its field. */
const shortPath = (path: string): string => path.split('.').slice(0, 2).join('.');

/** What changed since the last release and is named nowhere above it in the changelog. */
function untold(changes: readonly SchemaChange[], { changelog, version }: Contract): string[] {
  const last = changelog.findIndex((release) => release.version === version);
  const texts = changelog
    .slice(0, last < 0 ? undefined : last)
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  const told = new Set(
    texts.flatMap((text) => [...text.matchAll(/`(@?\w+(?:\.\w+)?)/g)].map(([, name]) => name)),
  );
  const changed = new Set(changes.map(({ path }) => shortPath(path)));
  return [...changed].filter((path) => !told.has(path));
}

function judgeNotice(path: string, reason: string, today: string): string | null {
  const lastDay = lastDayOf(reason);
  if (lastDay === null)
    return `${path}: deprecated without a day or without a replacement (« ${reason} »): write « ${DEPRECATION_FORM} ».`;
  const earliest = sixMonthsAfter(today);
  return lastDay >= earliest
    ? null
    : `${path}: deprecated until ${lastDay}, less than six months from today: give ${earliest} or later.`;
}
