import type { ChildProcess } from 'node:child_process';
import { killProgram, startProgram, stopProgram, untilReady, type Program } from './processes';
import type { Variables } from './environment';

/**
 * Starts programs one after the other, each once the one before is ready, and stops them all together:
 * on Ctrl-C, when the terminal closes, or when one of them ends by itself. A second Ctrl-C does not wait.
 * @throws StartError when a program does not become ready; what had started is stopped first.
 */
export async function supervise(programs: Program[], env: Variables): Promise<void> {
  const running: ChildProcess[] = [];
  let isStopping = false;

  // The last started first: the gateway stops answering before what it reads from goes away.
  const stopAll = async (): Promise<void> => {
    for (const child of running.toReversed()) await stopProgram(child);
  };
  const stop = async (code: number): Promise<void> => {
    if (isStopping) running.forEach(killProgram);
    isStopping = true;
    await stopAll();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop(0));

  for (const program of programs) {
    console.log(`${program.name} starts…`);
    const child = startProgram(program, env);
    running.push(child);
    child.once('exit', (code) => {
      if (isStopping) return;
      console.error(`${program.name} stopped by itself (${code}): stopping the rest.`);
      void stop(1);
    });
    try {
      await untilReady(program, child);
    } catch (error) {
      if (isStopping) return;
      isStopping = true;
      await stopAll();
      throw error;
    }
  }
}
