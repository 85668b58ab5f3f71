import { join } from 'node:path';
import { build, root } from './build-steps';
import { readEnvironment, StartError } from './environment';
import { checkPorts } from './ports';
import { startProgram, strapi, stopProgram, untilReady, type Program } from './processes';
import { welcome } from './welcome';

/** `npm run dev`: the same two processes, each starting again when its sources change. */
async function develop(): Promise<void> {
  const env = readEnvironment(join(root, '.env'), process.env);
  await checkPorts({ PORT: Number(env.PORT), CMS_PORT: Number(env.CMS_PORT) });
  await build(console.log, 'embed');
  const tsx = require.resolve('tsx/cli');
  const programs: Program[] = [
    {
      name: 'The CMS',
      folder: 'cms',
      args: [strapi, 'develop'],
      readyUrl: `http://127.0.0.1:${env.CMS_PORT}/_health`,
    },
    {
      name: 'The gateway',
      folder: 'gateway',
      args: [
        tsx,
        'watch',
        '--conditions=idm-source',
        '--include=../embed/src/**/*',
        '--include=../schema/*.graphql',
        'src/main.ts',
      ],
      readyUrl: `http://127.0.0.1:${env.PORT}/health`,
    },
  ];
  const running = programs.map((program) => ({ program, child: startProgram(program, env) }));
  const stop = async (): Promise<void> => {
    await Promise.all(running.map(({ child }) => stopProgram(child)));
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  await Promise.all(running.map(({ program, child }) => untilReady(program, child)));
  console.log(welcome(env));
}

develop().catch((error: Error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
