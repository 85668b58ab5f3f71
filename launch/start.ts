import { join } from 'node:path';
import { build, root } from './build-steps';
import { readEnvironment, StartError } from './environment';
import { checkPorts } from './ports';
import { strapi } from './processes';
import { supervise } from './supervise';
import { welcome } from './welcome';

/** `npm start`: builds what is not built, then runs the CMS and the gateway. */
async function start(): Promise<void> {
  const env = readEnvironment(join(root, '.env'), process.env);
  await checkPorts(env);
  await build(console.log);
  const programs = [
    {
      name: 'The CMS',
      folder: 'cms',
      // Loaded before Strapi; does nothing unless OpenTelemetry's variables are set.
      args: ['--require', './dist/src/telemetry/preload.js', strapi, 'start'],
      readyUrl: `http://127.0.0.1:${env.CMS_PORT}/_health`,
    },
    {
      name: 'The gateway',
      folder: 'gateway',
      args: ['dist/main.js'],
      readyUrl: `http://127.0.0.1:${env.PORT}/health`,
    },
  ];
  await supervise(programs, env);
  console.log(welcome(env));
}

start().catch((error: Error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
