import { join } from 'node:path';
import { build, root } from './build-steps';
import { readEnvironment, StartError } from './environment';
import { checkPorts } from './ports';
import { strapi } from './processes';
import { supervise } from './supervise';
import { welcome } from './welcome';

/** `npm run dev`: the same two programs from their sources, each starting again when they change. */
async function develop(): Promise<void> {
  const env = readEnvironment(join(root, '.env'), process.env);
  await checkPorts(env);
  await build(console.log, 'cms-server');
  const watched = ['../embed/src/**/*', '../schema/*.graphql'].map((glob) => `--include=${glob}`);
  const programs = [
    {
      name: 'The CMS',
      folder: 'cms',
      args: [strapi, 'develop'],
      readyUrl: `http://127.0.0.1:${env.CMS_PORT}/_health`,
    },
    {
      name: 'The gateway',
      folder: 'gateway',
      // The root's tsconfig knows the pages' JSX and where their sources are.
      args: [
        require.resolve('tsx/cli'),
        'watch',
        '--tsconfig=../tsconfig.json',
        '--conditions=idm-source',
        ...watched,
        'src/main.ts',
      ],
      readyUrl: `http://127.0.0.1:${env.PORT}/health`,
    },
  ];
  await supervise(programs, env);
  console.log(welcome(env));
}

develop().catch((error: Error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
