import { join } from 'node:path';
import {
  assets,
  elementScripts,
  explorerAssets,
  frameAssets,
  hostScript,
  pinnedManifest,
  pinnedScripts,
  registeredDocuments,
  toWordPressPlugin,
} from '@idm/embed';
import clientDocuments from '@idm/client/persisted-documents.json';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { compressAnswers } from '../compression';
import type { Config } from '../config';
import { createContext, type Context } from '../context';
import { createGuideCopy } from '../copy/copy';
import { startingError } from '../errors';
import { createExplorer } from '../explorer/explorer';
import { libraryAssets } from '../explorer/library';
import { createFeedSource } from '../feed/source';
import { createFollower, type Follower } from '../live/follower';
import { createSearchPreparer } from '../live/prepare-search';
import { startMedia } from '../media/media';
import { serveMedia } from '../media/serve-media';
import { sendRefusal, servePages } from '../pages/pages';
import { forAnHour, serveAssets } from '../pages/serve-assets';
import { servePortalColours } from '../pages/serve-portal-colours';
import { serveOEmbed } from '../pages/serve-oembed';
import { createSendBatch } from '../outbox/source';
import { toManifest } from '../persisted/manifest';
import { createPortalLog } from '../portal-log/portal-log';
import { createDraftLoader, previewGuide } from '../preview/preview';
import { readPreviewToken } from '../preview/token';
import { createReference } from '../reference/reference';
import { servePrintedSchema } from '../reference/serve-printed-schema';
import { createSchema } from '../schema/schema';
import { createSearchLog } from '../search-log/search-log';
import { serveFollowed } from '../search-log/serve-followed';
import { serveTrials } from '../search-trial/serve-trials';
import { toCaller } from './caller';
import { healthOf, staleAfterMs } from './health';
import { logRequests, loggerOptions } from './logging';
import { measureFeed, measureOperations, measureRequests } from './measure';
import { createMetrics, gaugeGuide, gaugeLimits } from './metrics';
import { serveProbes } from './probes';
import { findKeyHolder } from './portal-key';
import { createRate, toBudget } from './rate';
import { bearsToken } from './same-secret';
import { serveGraphql } from './serve-graphql';
import { createSpending } from './spending';
import { createSharedLimiter } from './shared-limiter';
import { serveMetrics } from './serve-metrics';
import { createShutdown, type Shutdown } from './shutdown';

export interface Gateway {
  app: FastifyInstance;
  follower: Follower;
  shutdown: Shutdown;
}

/** The whole gateway, ready to listen but not listening. */
export async function createGateway(
  config: Config & { schemaFolder: string; now?: () => Date },
): Promise<Gateway> {
  const app = fastify({
    ...loggerOptions(config),
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    // A sender that never ends is cut: queries are small, and each connection costs memory.
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    // What comes on a connection that is still open is answered, to the last.
    return503OnClosing: false,
    frameworkErrors: ({ statusCode: status }, request, reply) =>
      sendRefusal(request, reply, { publicUrl: config.publicUrl, status }),
  });
  app.setErrorHandler(refuse(config.publicUrl));
  const metrics = createMetrics();
  logRequests(app);
  measureRequests(app, metrics);
  const cms = { cmsUrl: config.cmsUrl, feedToken: config.feedTokens[0] };
  const source = measureFeed(createFeedSource(cms), metrics);
  const copy = createGuideCopy({ folder: join(config.dataDirectory, 'guide'), log: app.log });
  const media = await startMedia({
    ...config,
    ...cms,
    log: app.log,
    guide: () => follower.guide(),
  });
  const searchPreparer = createSearchPreparer(() => follower.guide());
  const follower: Follower = createFollower({
    source,
    copy,
    log: app.log,
    refreshSeconds: config.refreshSeconds,
    onGuide: () => {
      media.follow();
      searchPreparer.follow();
    },
  });
  gaugeGuide(metrics, follower);
  const searchLog = createSearchLog({
    guide: follower.guide,
    send: createSendBatch({ ...cms, path: '/api/search-log' }),
    log: app.log,
    seconds: config.searchLogSeconds,
    ...(config.now && { now: config.now }),
    onOutcome: (outcome, searches) => metrics.searches.inc({ outcome }, searches),
  });
  const portalLog = createPortalLog({
    send: createSendBatch({ ...cms, path: '/api/portal-log' }),
    log: app.log,
    seconds: config.portalLogSeconds,
    ...(config.now && { now: config.now }),
  });
  const schema = createSchema(config.schemaFolder);
  const reference = createReference({ ...config, schema, doors: config.graphql });
  const { costPerMinute, portalCostPerMinute } = config.graphql;
  const share = (cost: number, prefix?: string) =>
    config.redisUrl && cost > 0
      ? createSharedLimiter(config.redisUrl, toBudget(cost), app.log, prefix)
      : undefined;
  const limiter = share(costPerMinute);
  const portalLimiter = share(portalCostPerMinute, 'idm:portal-rate');
  if (limiter) gaugeLimits(metrics, limiter);
  const shutdown = createShutdown(app);
  app.addHook('onClose', async () => {
    await follower.stop();
    await media.stop();
    await searchPreparer.stop();
    await limiter?.stop();
    await portalLimiter?.stop();
    await searchLog.stop();
    await portalLog.stop();
  });

  const contextFor = async (token: string | undefined): Promise<Context> => {
    if (!follower.status().isLoaded) throw startingError();
    const guide = follower.guide();
    if (!token) return createContext(guide, config.publicUrl, null, searchLog.recorder());
    const claims = readPreviewToken(token, config.previewSecrets);
    return createContext(
      await previewGuide(guide, claims, createDraftLoader(source)),
      config.publicUrl,
      token,
    );
  };

  app.get('/health', (_request, reply) => {
    const health = healthOf(follower, staleAfterMs(config.refreshSeconds), new Date());
    return reply.code(health.status === 'starting' ? 503 : 200).send({
      ...health,
      media: media.status(),
      limits: limiter?.isShared() ? 'shared' : 'local',
    });
  });

  serveProbes(app, follower, shutdown);
  serveMetrics(app, metrics, config.metricsTokens);

  app.post('/hints', (request, reply) => {
    const isOurs = bearsToken(request.headers.authorization, config.feedTokens);
    metrics.hints.inc({ outcome: isOurs ? 'accepted' : 'refused' });
    if (!isOurs) return reply.code(401).send();
    follower.hint();
    return reply.code(204).send();
  });

  serveTrials(app, {
    schema,
    follower,
    publicUrl: config.publicUrl,
    isOurs: (authorization) => bearsToken(authorization, config.feedTokens),
  });

  const rate = createRate(costPerMinute, limiter);
  // Before a guide is read, nobody knows which keys there are.
  const holderOf = (authorization: string | undefined) =>
    follower.status().isLoaded ? findKeyHolder(follower.guide(), authorization) : null;
  const spending = createSpending({
    rate,
    portalRate: createRate(portalCostPerMinute, portalLimiter),
    holderOf,
    count: (portal) => portalLog.count(portal, 'requests'),
  });
  await serveGraphql(app, {
    schema,
    manifest: toManifest({ ...clientDocuments, ...registeredDocuments }),
    doors: config.graphql,
    spending,
    contextFor,
    plugins: [measureOperations(metrics)],
    showExplorer: createExplorer(reference, config.publicUrl),
    countError: (code) => metrics.graphqlErrors.inc({ code }),
    compressAnswers,
  });
  serveFollowed(app, searchLog);
  serveMedia(app, { library: media.library, contextFor });
  serveAssets(app, [
    ...assets,
    ...frameAssets,
    ...explorerAssets,
    ...libraryAssets,
    ...pinnedScripts,
  ]);
  serveAssets(
    app,
    [hostScript, ...elementScripts, pinnedManifest, toWordPressPlugin(config.publicUrl)],
    forAnHour,
  );
  serveOEmbed(app, { schema, contextFor, publicUrl: config.publicUrl });
  servePortalColours(app, follower.guide);
  servePrintedSchema(app, config.schemaFolder);
  servePages(app, {
    schema,
    contextFor,
    publicUrl: config.publicUrl,
    reference,
    secrets: config.previewSecrets,
    count: portalLog.count,
    spend: ({ ip }, cost) => rate.spend(toCaller(ip), cost),
  });
  return { app, follower, shutdown };
}

// What fails before a route runs: a body that is not JSON, or too large.
const refuse =
  (publicUrl: string) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if ((error.statusCode ?? 500) >= 500) request.log.error({ err: error }, 'a request failed');
    return sendRefusal(request, reply, { publicUrl, status: error.statusCode });
  };
