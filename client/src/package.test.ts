import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { surroundings } from '../../gateway/src/testing/records';
import { serveGuide, type ServedGuide } from '../../gateway/src/testing/serve-guide';

const root = join(__dirname, '..');
const run = promisify(execFile);
const tsc = require.resolve('typescript/bin/tsc');

let folder: string;
let guide: ServedGuide;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-'));
  const modules = join(folder, 'node_modules/@idm');
  mkdirSync(modules, { recursive: true });
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[];
  execFileSync('tar', ['xzf', join(folder, packed!.filename), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'client')]);
  // Its only dependency, as npm would put it there.
  const types = 'node_modules/@graphql-typed-document-node';
  cpSync(join(root, '..', types), join(folder, types), { recursive: true });
  guide = await serveGuide(surroundings);
});
afterAll(async () => {
  await guide?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const program = (url: string) => `
import { createGuideClient, GuideThemesDocument } from '@idm/client';
const client = createGuideClient({ url: '${url}' });
const result = await client.query(GuideThemesDocument);
console.log(result.ok ? result.data.themes.nodes.length : JSON.stringify(result.error));
`;

describe('the package', () => {
  it('answers in a program that has it and nothing else', async () => {
    writeFileSync(join(folder, 'program.mjs'), program(guide.url));
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  it('is typed there: a field that is not asked does not compile', async () => {
    const check = (field: string) => {
      const source = program(guide.url).replace('.length', `[0]!.${field}`);
      writeFileSync(join(folder, 'program.mts'), source);
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
      const types = ['--typeRoots', join(root, '../node_modules/@types'), '--types', 'node'];
      return run(process.execPath, [tsc, ...flags, ...types, '--skipLibCheck', 'program.mts'], {
        cwd: folder,
      }).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    };
    expect(await check('label')).toBe('');
    expect(await check('labels')).toContain("'labels' does not exist");
  });
});
