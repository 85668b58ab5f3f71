import { setTimeout as delay } from 'node:timers/promises';
import { type AdminClient, type Answer } from '../../cms/src/testing/admin-client';
import { readCatalogue, type Catalogue } from './catalogue';
import { registerOf, type Entry } from './history';
import { isCommon, operations } from './operations';
import type { Request, Write } from './request';
import type { Step } from './plan';

export interface Report {
  done: number;
  refused: number;
  /** Their answer never came, because something was killed. */
  cut: number;
  readonly refusals: Map<string, number>;
  /** What must never be: a failure of ours while nothing was killed, or no answer at all. */
  readonly failures: string[];
  readonly history: Entry[];
}

export interface Disaster {
  readonly atStep: number;
  /** Kills, and brings back. */
  readonly strike: () => Promise<void>;
}

interface Work {
  readonly plan: readonly Step[];
  readonly editors: readonly AdminClient[];
  readonly disasters: readonly Disaster[];
}

const ANSWER_MS = 120_000;

/** Several editors take the plan's steps at once, each the next one when the one before is answered. */
export async function workAtOnce({ plan, editors, disasters }: Work): Promise<Report> {
  const report: Report = {
    done: 0,
    refused: 0,
    cut: 0,
    refusals: new Map(),
    failures: [],
    history: [],
  };
  const catalogue = await readCatalogue(editors[0]!);
  const clock = { now: 0 };
  const outages = watchOutages(clock);
  const steps = plan.values();
  const strikes: Promise<void>[] = [];
  const coordinators = [editors[0]!, editors.at(-1)!];
  const work = async (own: AdminClient): Promise<void> => {
    for (const step of steps) {
      // An agency's editor has no right to what is common to the guide, or another's.
      const coordinator = coordinators[step.choice % 2]!;
      const pair = isCommon(step.operation) ? [coordinator] : [own, coordinator];
      const disaster = disasters.find(({ atStep }) => atStep === step.mark);
      if (disaster) strikes.push(outages.during(disaster.strike));
      await perform(pair, step, { catalogue, clock, outages, report });
    }
  };
  await Promise.all(editors.map(work));
  await Promise.all(strikes);
  return report;
}

interface Clock {
  now: number;
}

interface Outages {
  readonly during: (strike: () => Promise<void>) => Promise<void>;
  /** Whether something was down at some moment since. */
  readonly wasOne: (since: number) => boolean;
  readonly over: () => Promise<void>;
}

function watchOutages(clock: Clock): Outages {
  let current: Promise<void> | null = null;
  let lastEnd = -1;
  return {
    during: async (strike) => {
      await current;
      current = strike();
      await current.finally(() => {
        current = null;
        lastEnd = clock.now++;
      });
    },
    wasOne: (since) => current !== null || lastEnd >= since,
    over: async () => {
      await current;
    },
  };
}

interface Scene {
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly outages: Outages;
  readonly report: Report;
}

async function perform(editors: readonly AdminClient[], step: Step, scene: Scene): Promise<void> {
  const { catalogue, clock, outages, report } = scene;
  const request = operations[step.operation][1](step, catalogue);
  const began = clock.now++;
  const answer = await sendAsOwner(editors, request);
  const ended = clock.now++;
  const remember = (isSure: boolean, document?: Created): void => {
    const writes = document ? creationOf(request, document) : request.writes;
    const valueOf = (write: Write) =>
      isSure ? settledValue(write, document, answer) : write.value;
    report.history.push(
      ...writes.map((write) => ({
        register: registerOf(write),
        value: valueOf(write),
        began,
        ended,
        isSure,
      })),
    );
  };
  if ('status' in answer && answer.status < 400) {
    report.done += 1;
    const document = request.creates ? createdIn(answer) : undefined;
    if (document && request.creates) catalogue[request.creates].push(document.documentId);
    return remember(true, document);
  }
  if ('status' in answer && [400, 404, 409].includes(answer.status)) {
    report.refused += 1;
    const reason = `${answer.status} ${messageOf(answer)}`;
    report.refusals.set(reason, (report.refusals.get(reason) ?? 0) + 1);
    return;
  }
  if (!outages.wasOne(began)) {
    const what =
      'status' in answer ? `${answer.status} ${JSON.stringify(answer.body)}` : answer.lost;
    report.failures.push(`${step.mark} ${step.operation} ${request.path}: ${what}`);
  }
  report.cut += 1;
  remember(false);
  await outages.over();
}

type Sent = Answer | { readonly lost: string };

/** Whoever does not own an entry is told that there is none, and has changed nothing: the next one tries. */
async function sendAsOwner(editors: readonly AdminClient[], request: Request): Promise<Sent> {
  const [editor, ...others] = editors;
  const answer = await send(editor!, request);
  const isStranger = 'status' in answer && [403, 404].includes(answer.status);
  return isStranger && others.length > 0 ? sendAsOwner(others, request) : answer;
}

async function send(editor: AdminClient, { method, path, body }: Request): Promise<Sent> {
  const waiting = new AbortController();
  const tooLate = delay(ANSWER_MS, { lost: 'no answer' }, { signal: waiting.signal });
  const answer = editor
    .send(method, path, body)
    .catch((error: Error) => ({ lost: String(error.cause ?? error) }));
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    waiting.abort();
  }
}

interface Created {
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

const createdIn = ({ body }: Answer): Created => (body as { data: Created }).data;

const messageOf = ({ body }: Answer): string =>
  (body as { error?: { message?: string } } | null)?.error?.message ?? '';

const titleIn = (answer: unknown): string | undefined =>
  (answer as { body?: { data?: { title?: string } } }).body?.data?.title;

/** A publication says what it published. */
const settledValue = (
  { register, value }: Write,
  document: Created | undefined,
  answer: unknown,
): string | null | undefined =>
  value === undefined && register === 'published' && !document ? titleIn(answer) : value;

function creationOf({ creates }: Request, document: Created): Write[] {
  const { documentId } = document;
  const value = document[marked[creates as keyof typeof marked]];
  if (creates === 'sheet')
    return [{ register: 'draft', document: documentId, value: value as string }];
  return creates && creates in marked
    ? [{ register: 'live', document: documentId, value: value as string }]
    : [];
}

/** The attribute that says which write of an entity stands. */
export const marked = {
  sheet: 'title',
  agency: 'summary',
  theme: 'description',
  contact: 'role',
  vocabulary: 'terms',
  signpost: 'whatToDo',
  portal: 'organisation',
} as const;
