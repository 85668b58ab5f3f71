import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import knex from 'knex';
import { stopWords } from '../../gateway/src/search/analysis/stop-words';
import {
  findSystemPostgres,
  startSystemPostgres,
} from '../../cms/src/testing/start-system-postgres';
import { ASKED } from './engines';
import type { Engine } from './metrics';
import { fields, type SheetTexts } from './texts';

/** What a front end would have without a search of ours, each as it comes. */
export interface Baseline {
  name: string;
  engine: Engine;
  stop?: () => Promise<void>;
}

const wordsOf = (query: string): string[] =>
  (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2);

/**
 * Strapi's `$containsi`, as it asks SQLite. Strapi looks for the whole text; a front end that splits it in words and puts
 * first the sheets that have most of them does better: both are measured.
 */
async function containsi(texts: readonly SheetTexts[], isByWord: boolean): Promise<Baseline> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await database.schema.createTable('sheets', (table) => {
    for (const field of ['id', ...fields]) table.text(field);
  });
  await database('sheets').insert(texts);
  const having = async (term: string): Promise<string[]> => {
    const sheets = database<SheetTexts>('sheets').orderBy('id');
    for (const field of fields)
      void sheets.orWhereRaw(`lower(${field}) like lower(?)`, `%${term}%`);
    return (await sheets).map(({ id }) => id);
  };
  const byWord = async (query: string): Promise<string[]> => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(query))
      for (const id of await having(word)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  };
  return {
    name: isByWord ? 'Strapi $containsi, word by word' : 'Strapi $containsi',
    engine: isByWord ? byWord : having,
    stop: () => database.destroy(),
  };
}

function miniSearch(texts: readonly SheetTexts[]): Baseline {
  const index = new MiniSearch<SheetTexts>({ fields: [...fields] });
  index.addAll(texts);
  return {
    name: 'MiniSearch 7.2, as it comes',
    engine: (query) => index.search(query).map(({ id }) => id as string),
  };
}

async function orama(texts: readonly SheetTexts[]): Promise<Baseline> {
  const { stemmer, language } = (await import('@orama/stemmers/french')) as {
    stemmer: (word: string) => string;
    language: string;
  };
  const database = create({
    schema: {
      id: 'string',
      title: 'string',
      needs: 'string',
      keywords: 'string',
      summary: 'string',
      deliverables: 'string',
      description: 'string',
    },
    components: {
      tokenizer: { language, stemmer, stemming: true, stopWords: [...stopWords] },
    },
  });
  await insertMultiple(
    database,
    texts.map((text) => ({ ...text })),
  );
  return {
    name: 'Orama 3.1, its French stemmer',
    engine: async (term) => {
      const { hits } = await searchOrama(database, {
        term,
        properties: [...fields],
        limit: ASKED,
      });
      return hits.map(({ document }) => (document as unknown as SheetTexts).id);
    },
  };
}

/** PostgreSQL's full text search in French: any word, ranked by `ts_rank_cd`, title and needs above the rest. */
async function postgres(texts: readonly SheetTexts[]): Promise<Baseline | undefined> {
  const folder = findSystemPostgres();
  if (!folder) return undefined;
  const server = await startSystemPostgres(folder);
  const database = knex({ client: 'pg', connection: server.url });
  await database.schema.createTable('sheets', (table) => {
    table.text('id');
    table.specificType('words', 'tsvector');
  });
  const vector = fields
    .map((_field, rank) => `setweight(to_tsvector('french', ?), '${'AAABCD'[rank]}')`)
    .join(' || ');
  for (const text of texts)
    await database.raw(`insert into sheets values (?, ${vector})`, [
      text.id,
      ...fields.map((field) => text[field]),
    ]);
  return {
    name: 'PostgreSQL full text, French',
    engine: async (query) => {
      const { rows } = await database.raw<{ rows: { id: string }[] }>(
        `select id from sheets, websearch_to_tsquery('french', ?) asked where words @@ asked
         order by ts_rank_cd(words, asked) desc, id limit ?`,
        [wordsOf(query).join(' or '), ASKED],
      );
      return rows.map(({ id }) => id);
    },
    stop: async () => {
      await database.destroy();
      await server.stop();
    },
  };
}

/** Every baseline that this machine can run. */
export async function startBaselines(texts: readonly SheetTexts[]): Promise<Baseline[]> {
  const all = [
    await containsi(texts, false),
    await containsi(texts, true),
    await postgres(texts),
    miniSearch(texts),
    await orama(texts),
  ];
  return all.filter((one) => one !== undefined);
}
