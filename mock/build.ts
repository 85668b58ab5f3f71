import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences';

/** One file that needs nothing else: whatever versions a front end has of `graphql` or Fastify, these are not they. */
async function main(): Promise<void> {
  const repository = join(__dirname, '..');
  const output = join(__dirname, 'dist');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: ['index', 'command'].map((name) => join(__dirname, `src/${name}.ts`)),
    outdir: output,
    bundle: true,
    platform: 'node',
    target: 'node20',
    conditions: ['idm-source'],
    // `./index` stays a file beside, so that the command does not carry all of it twice.
    external: ['./index'],
    minify: true,
    // Errors say their names.
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const licences = licencesOf(Object.keys(metafile.inputs), repository);
  writeFileSync(join(output, 'licences.txt'), licences);
  copyFileSync(join(__dirname, 'src/recorded-guide.ndjson'), join(output, 'recorded-guide.ndjson'));
  cpSync(join(repository, 'schema'), join(output, 'schema'), {
    recursive: true,
    filter: (path) => path.endsWith('schema') || path.endsWith('.graphql'),
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
