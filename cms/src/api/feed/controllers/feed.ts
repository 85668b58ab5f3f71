import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../../../environment';
import { toNdjson } from '../line';
import { readDrafts } from '../read-drafts';
import { readFeed } from '../read-feed';
import { inSnapshot, type Snapshot } from '../snapshot';
import { bearsToken } from '../token';
import { readShownFile } from '../../../media/shown-file';
import { uploadsOf } from '../../../media/register-media';

/** Lines written at once: large enough for speed, small enough to leave the event loop to others. */
const BATCH = 500;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  changes: (ctx: Context) =>
    answer(strapi, ctx, (snapshot) => readFeed(snapshot, parameter(ctx, 'after'))),
  drafts: (ctx: Context) =>
    answer(strapi, ctx, (snapshot) => readDrafts(snapshot, parameter(ctx, 'agency') ?? '')),
  file: (ctx: Context) => answerFile(strapi, ctx),
});

/** SQLite has a single connection: all is read into memory, which frees it, and only then sent. */
async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  read: (snapshot: Snapshot) => Promise<object[]>,
): Promise<void> {
  if (!bearsToken(ctx.get('authorization'), environment.feedTokens)) return refuse(ctx);
  const lines = await inSnapshot(strapi, read);
  ctx.set('cache-control', 'no-store');
  ctx.type = 'application/x-ndjson';
  ctx.body = Readable.from(toBatches(lines));
}

/** The bytes of a file that an entry shows, under the hash that the feed gives it. */
async function answerFile(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!bearsToken(ctx.get('authorization'), environment.feedTokens)) return refuse(ctx);
  const hash = String((ctx.params as Record<string, unknown>).hash);
  const shown = await readShownFile(strapi, hash);
  const stored = shown && (await uploadsOf(strapi).read(shown.name));
  if (!stored) return void (ctx.status = 404);
  ctx.set({ etag: `"${hash}"`, 'cache-control': 'no-store' });
  ctx.type = shown.mime;
  ctx.length = stored.size;
  ctx.body = stored.stream;
}

/** Koa turns an empty body into 204: the status comes last. */
function refuse(ctx: Context): void {
  ctx.body = null;
  ctx.status = 401;
}

function* toBatches(lines: readonly object[]): Generator<string> {
  for (let start = 0; start < lines.length; start += BATCH)
    yield toNdjson(lines.slice(start, start + BATCH));
}

function parameter(ctx: Context, name: string): string | null {
  const value = ctx.query[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
