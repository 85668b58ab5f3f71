import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const repository = join(__dirname, '../..');
const run = promisify(execFile);
const tsc = require.resolve('typescript/bin/tsc');

let folder: string;

const modules = () => join(folder, 'node_modules/@idm');

/** Packed by npm, then unpacked where nothing of this repository is. Answers the size of the archive in bytes. */
function installMock(): number {
  const cwd = join(repository, 'mock');
  execFileSync('npm', ['run', 'build'], { cwd, stdio: 'pipe' });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[];
  const archive = join(folder, packed!.filename);
  mkdirSync(join(modules(), 'mock'), { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', join(modules(), 'mock'), '--strip-components=1']);
  return statSync(archive).size;
}

// Not in its own `dist`: its own test is packing that, perhaps at this moment.
function installClient(): void {
  const home = join(modules(), 'client');
  const project = join(repository, 'client/tsconfig.json');
  execFileSync(process.execPath, [tsc, '--project', project, '--outDir', join(home, 'dist')]);
  cpSync(join(repository, 'client/package.json'), join(home, 'package.json'));
}

// What is installed is compiled and started: minutes on a busy machine.
jest.setTimeout(180_000);

let size: number;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mock-'));
  size = installMock();
  installClient();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const test = `
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGuideClient, GuideSheetDocument } from '@idm/client';
import { createMockGuide } from '@idm/mock';

const guide = createMockGuide();
const client = createGuideClient(guide);

test('a sheet, then no network', async () => {
  const result = await client.query(GuideSheetDocument, { reference: 'F01' });
  assert.ok(result.ok && result.data.sheet?.__typename === 'Sheet');
  assert.ok(result.data.sheet.description.html.length > 100);
  guide.simulate({ kind: 'network' });
  const failed = await client.query(GuideSheetDocument, { reference: 'F01' });
  assert.ok(!failed.ok && failed.error.kind === 'network');
});
`;

describe('the package', () => {
  it('answers the tests of a project that has it and the client, and nothing else', async () => {
    writeFileSync(join(folder, 'guide.test.mjs'), test);
    const { stdout } = await run(process.execPath, ['--test', 'guide.test.mjs'], { cwd: folder });
    expect(stdout).toMatch(/pass 1\b/);
  });

  it('is typed there without a type of ours: an incident that there is not does not compile', async () => {
    const check = (source: string) => {
      writeFileSync(join(folder, 'typed.mts'), source);
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
      const types = ['--typeRoots', join(repository, 'node_modules/@types'), '--types', 'node'];
      return run(process.execPath, [tsc, ...flags, ...types, 'typed.mts'], { cwd: folder }).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    };
    const typed = (kind: string) =>
      `import { createMockGuide } from '@idm/mock'; createMockGuide().simulate({ kind: '${kind}' });`;
    expect(await check(typed('network'))).toBe('');
    expect(await check(typed('networks'))).toContain('"networks"');
  });

  it('is a command that answers by HTTP on the loopback', async () => {
    const command = join(folder, 'node_modules/@idm/mock/dist/command.js');
    const server = spawn(process.execPath, [command, '--port', '0', '--slow', '10'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const ended = once(server, 'exit').then(([code]) => {
        throw new Error(`idm-mock ended with ${code}`);
      });
      const [said] = (await Promise.race([once(server.stdout, 'data'), ended])) as [Buffer];
      const [url] = /http:\S+/.exec(said.toString())!;
      const answer = await fetch(`${url}?query={guide{name}}`);
      expect(await answer.json()).toEqual({
        data: { guide: { name: 'Ingénierie Départementale Manche' } },
      });
    } finally {
      server.kill();
    }
  });

  it('stays light enough to install without a thought, and says whose code it carries', () => {
    // Half of it is the dictionary that search tells slips of the fingers by.
    expect(size).toBeLessThan(2_000_000);
    const licences = readFileSync(join(modules(), 'mock/dist/licences.txt'), 'utf8');
    for (const name of ['graphql', 'fastify', '@apollo/server', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+: MIT$`, 'm'));
  });
});
