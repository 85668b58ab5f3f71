import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from './build-steps';
import { readEnvironment, StartError, type Variables } from './environment';
import { checkPorts } from './ports';
import { startProgram, strapi, stopProgram, untilReady, type Program } from './processes';
import { welcome } from './welcome';

const programs = (env: Variables): Program[] => [
  {
    name: 'The CMS',
    folder: 'cms',
    args: [strapi, 'start'],
    readyUrl: `http://127.0.0.1:${env.CMS_PORT}/_health`,
  },
  {
    name: 'The gateway',
    folder: 'gateway',
    args: ['dist/main.js'],
    readyUrl: `http://127.0.0.1:${env.PORT}/health`,
  },
];

async function start(): Promise<void> {
  const env = readEnvironment(join(root, '.env'), process.env);
  await checkPorts({ PORT: Number(env.PORT), CMS_PORT: Number(env.CMS_PORT) });
  await build(console.log);

  const running: ChildProcess[] = [];
  let isStopping = false;
  // The gateway first: it stops answering before what it reads from goes away.
  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    for (const child of running.toReversed()) await stopProgram(child);
    process.exit(code);
  };
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));

  for (const program of programs(env)) {
    console.log(`${program.name} starts…`);
    const child = startProgram(program, env);
    running.push(child);
    child.once('exit', (code) => {
      if (!isStopping)
        console.error(`${program.name} stopped by itself (${code}): stopping the rest.`);
      void stop(1);
    });
    await untilReady(program, child).catch((error: unknown) => {
      if (!isStopping) throw error;
    });
    if (isStopping) return;
  }
  console.log(welcome(env));
}

start().catch((error: Error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
