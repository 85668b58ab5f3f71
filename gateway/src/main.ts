import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig } from './config';
import { createGateway } from './server/server';

// From the sources and from the build, the contract is not the same number of folders away.
const findSchemaFolder = (): string => {
  const candidates = ['../../schema', '../../../schema'].map((path) => join(__dirname, path));
  return candidates.find((path) => existsSync(join(path, 'sheet.graphql'))) ?? candidates[0]!;
};

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const { app } = await createGateway({
    ...config,
    schemaFolder: config.schemaFolder ?? findSchemaFolder(),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await app.listen({ host: config.host, port: config.port });
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
