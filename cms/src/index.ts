import type { Core } from '@strapi/strapi';
import { registerAccounts } from './accounts/register-accounts';
import { leaveDataDirectory, shareDataDirectory } from './backup/share-data-directory';
import { choiceFields } from './choice/custom-fields';
import { logFailuresAfterCommit } from './database/after-commit';
import { checkDatabase } from './database/check-database';
import type { SessionLock } from './database/session-lock';
import { startAlone } from './database/start-alone';
import { createDemoAccounts } from './demo/demo-accounts';
import { seedDemonstration } from './demo/seed-demonstration';
import { sweepWhileListening } from './drift/sweeper';
import { environment } from './environment';
import { serveReadiness } from './health/readiness';
import { seedLayouts } from './layout/seed-layouts';
import { logRequests } from './logging/log-requests';
import { measureProcess, measureWrites } from './metrics/measure';
import { serveMetrics } from './metrics/serve-metrics';
import { cleanEarlierUploads } from './media/clean-earlier-uploads';
import { guardForms } from './media/guard-forms';
import { registerMedia, uploadsOf } from './media/register-media';
import { sweepUploads } from './media/sweep-uploads';
import { settleUploads } from './media/upload-settings';
import { serveMyAgency } from './my-agency/serve-my-agency';
import { registerNetwork } from './network/register-network';
import { forgetFiguresInTime } from './portals/figures';
import { registerPortals } from './portals/register-portals';
import { registerOwnership, startOwnership } from './ownership/register-ownership';
import { createRoles } from './roles/create-roles';
import { speakFrenchToAccounts } from './roles/french-accounts';
import { startSaves } from './saves/save';
import { forgetSearchesInTime } from './search-log/forget-searches';
import { registerSearchLog } from './search-log/register-search-log';
import { serveOnlyTheFeed } from './service-tokens/only-the-feed';
import { endGracefully } from './shutdown/shutdown';
import { endUnprotectedSessions } from './sign-in/end-changed-sessions';
import { registerSignIn } from './sign-in/register-sign-in';
import { importTerritories } from './territory-import/import-territories';
import { registerWriting } from './writing/register-writing';

interface Application {
  readonly strapi: Core.Strapi;
}

let startLock: SessionLock | null = null;
let stopForgetting: (() => void)[] = [];
let stopSweeping = async (): Promise<void> => undefined;

export default {
  async register({ strapi }: Application): Promise<void> {
    shareDataDirectory(strapi);
    watch(strapi);
    await checkDatabase(strapi);
    logFailuresAfterCommit(strapi);
    startLock = await startAlone(strapi);
    strapi.customFields.register(choiceFields);
    registerWriting(strapi);
    // Before any route is registered: it stands behind each of them.
    await registerOwnership(strapi);
    guardForms(strapi);
    await registerAccounts(strapi);
    await registerNetwork(strapi);
    await registerSearchLog(strapi);
    await registerPortals(strapi);
    serveMyAgency(strapi);
    registerSignIn(strapi);
    serveOnlyTheFeed(strapi);
  },

  async bootstrap({ strapi }: Application): Promise<void> {
    registerMedia(strapi);
    await startOwnership(strapi);
    await startSaves(strapi);
    stopForgetting = [await forgetSearchesInTime(strapi), await forgetFiguresInTime(strapi)];
    speakFrenchToAccounts(strapi);
    await endUnprotectedSessions(strapi);
    await createRoles(strapi);
    await seedLayouts(strapi);
    await importTerritories(strapi);
    await settleUploads(strapi);
    await cleanEarlierUploads(strapi, uploadsOf(strapi));
    await sweepUploads(strapi, uploadsOf(strapi), new Date());
    if (environment.demo) await startDemonstration(strapi);
    await endStart();
    stopSweeping = sweepWhileListening(strapi, environment.sweepSeconds);
  },

  async destroy(): Promise<void> {
    await endStart();
    for (const stop of stopForgetting) stop();
    await stopSweeping();
    leaveDataDirectory();
  },
};

/** Before anything else: the first middleware sees all of a request, the first to write sees what was committed. */
function watch(strapi: Core.Strapi): void {
  logRequests(strapi);
  measureProcess(strapi);
  measureWrites(strapi);
  serveMetrics(strapi);
  serveReadiness(strapi, endGracefully(strapi));
}

/** The start may have failed before its end: the next one must not wait for it. */
async function endStart(): Promise<void> {
  const lock = startLock;
  startLock = null;
  await lock?.release();
}

async function startDemonstration(strapi: Core.Strapi): Promise<void> {
  await seedDemonstration(strapi);
  await createDemoAccounts(strapi, environment.demoPassword);
}
