import { createServer } from 'node:net';
import { StartError } from './environment';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** @throws StartError naming the first port that another program holds, and the variable to set. */
export async function checkPorts(ports: Record<string, number>): Promise<void> {
  for (const [variable, port] of Object.entries(ports))
    if (!(await isFree(port)))
      throw new StartError(
        `Port ${port} is taken: stop what uses it, or set ${variable} to another.`,
      );
}
