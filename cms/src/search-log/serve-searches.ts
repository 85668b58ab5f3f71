import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { networkRoute } from '../ownership/network-route';
import { findSheets, findSynonymGroups } from './choices';
import { readDecisions, rememberDecision } from './decisions';
import { frenchDay } from './french-day';
import { readSearches } from './read-searches';
import { parseDays, parseDecision, parseTrial, parseWords } from './request';
import { NoGuideError, trySearch } from './try-search';

const ADDRESS = '/guide/searches';

/** For the coordination and the super administrators: agencies have nothing to see there. */
export function serveSearches(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      networkRoute(strapi, 'GET', ADDRESS, (ctx) => readPage(strapi, ctx)),
      networkRoute(strapi, 'GET', `${ADDRESS}/synonym-groups`, (ctx) =>
        findSynonymGroups(strapi, parseWords(ctx.query.q)),
      ),
      networkRoute(strapi, 'GET', `${ADDRESS}/sheets`, (ctx) =>
        findSheets(strapi, parseWords(ctx.query.q)),
      ),
      networkRoute(strapi, 'POST', `${ADDRESS}/decisions`, (ctx) => decide(strapi, ctx)),
      networkRoute(strapi, 'POST', `${ADDRESS}/try`, (ctx) => answerTrial(strapi, ctx)),
    ],
  });
}

async function readPage(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const { connection } = strapi.db;
  const period = { today: frenchDay(new Date()), days: parseDays(ctx.query.days) };
  return {
    ...(await readSearches(connection, period)),
    decisions: await readDecisions(connection),
  };
}

async function decide(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const decision = parseDecision(ctx.request.body);
  const { user } = ctx.state as { user: { id: number } };
  const made = { account: user.id, now: new Date() };
  await rememberDecision(strapi.db.connection, decision, made);
  return { kind: decision.kind };
}

/** Strapi has no error for 503, and would log it as a fault of ours. */
async function answerTrial(strapi: Core.Strapi, ctx: Context): Promise<unknown> {
  const trial = parseTrial(ctx.request.body);
  try {
    return await trySearch(strapi, trial);
  } catch (error) {
    if (!(error instanceof NoGuideError)) throw error;
    const { message, status } = error;
    ctx.body = { data: null, error: { status, name: 'NoGuideError', message, details: {} } };
    ctx.status = status;
    return undefined;
  }
}
