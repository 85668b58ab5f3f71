import { createServer } from 'node:net';
import { StartError, type Variables } from './environment';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** @throws StartError naming the first port that another program holds, and the variable to set. */
export async function checkPorts(env: Variables): Promise<void> {
  if (env.PORT === env.CMS_PORT)
    throw new StartError(`PORT and CMS_PORT are both ${env.PORT}: give each its own.`);
  for (const variable of ['PORT', 'CMS_PORT'])
    if (!(await isFree(Number(env[variable]))))
      throw new StartError(
        `Port ${env[variable]} is taken: stop what uses it, or set ${variable} to another.`,
      );
}
