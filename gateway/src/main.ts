import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig, type Config } from './config';
import type { Gateway } from './server/server';
import { flushTelemetry, startTelemetry } from './telemetry/telemetry';

// From the sources and from the build, the contract is not the same number of folders away.
const findSchemaFolder = (): string => {
  const candidates = ['../../schema', '../../../schema'].map((path) => join(__dirname, path));
  return candidates.find((path) => existsSync(join(path, 'sheet.graphql'))) ?? candidates[0]!;
};

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  await startTelemetry(process.env);
  // Only now: what is followed must not have been loaded before.
  const { createGateway } = await import('./server/server.js');
  const { prepareDictionary } = await import('./live/prepare-search.js');
  const gateway = await createGateway({
    ...config,
    schemaFolder: config.schemaFolder ?? findSchemaFolder(),
  });
  endOnSignal(gateway, config);
  await gateway.app.listen({ host: config.host, port: config.port });
  void prepareDictionary();
}

/** The second signal of a pair is ignored: terminals and process managers send the same one twice. */
function endOnSignal({ app, shutdown }: Gateway, config: Config): void {
  const end = async (): Promise<void> => {
    if (shutdown.isStopping()) return;
    setTimeout(() => {
      app.log.error('not stopped in time: what is still open is cut');
      process.exit(1);
    }, config.shutdownLimitSeconds * 1000).unref();
    await shutdown.end(config.shutdownGraceSeconds);
    await flushTelemetry();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
}

main().catch((error: NodeJS.ErrnoException & { port?: number }) => {
  const message =
    error instanceof ConfigError
      ? error.message
      : error.code === 'EADDRINUSE'
        ? `Port ${error.port} is taken: stop what uses it, or set PORT to another.`
        : (error.stack ?? error.message);
  console.error(message);
  process.exit(1);
});
