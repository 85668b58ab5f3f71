import { execFile } from 'node:child_process';
import path from 'node:path';
import { testEnvironment } from './start-cms';

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const main = path.resolve(__dirname, '../../dist/src/backup/main.js');

/** `backup …` or `restore …` in a process of its own, as the operator runs it. */
export function backupCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Printed> {
  return new Promise((resolve) => {
    const variables = { ...process.env, ...testEnvironment, ...env };
    execFile(process.execPath, [main, ...args], { env: variables }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Saves, and gives the file's name. */
export async function saveBackup(env: Readonly<Record<string, string>>): Promise<string> {
  const { code, stdout, stderr } = await backupCommand(['backup'], env);
  if (code !== 0) throw new Error(`backup ended with ${code}: ${stderr}`);
  return stdout.split('\n')[0] ?? '';
}
