import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog, readPrintedSchema, releasesFolder } from './releases';

/** Part of `npm run release:record`: keeps the schema as this release promises it. */
function main(): void {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  const [release] = readChangelog();
  if (release?.version !== version)
    throw new Error(
      `schema/CHANGELOG.md begins with ${release?.version ?? 'what is to come'}: give it its title, « ## ${version} – ${new Date().toISOString().slice(0, 10)} ».`,
    );
  const file = join(releasesFolder, `${version}.graphql`);
  writeFileSync(
    file,
    `# Release ${version}, as it was served.\n\n${withoutHead(readPrintedSchema())}`,
  );
  console.log(`${file} holds the schema of ${version}`);
}

const withoutHead = (text: string): string => text.replace(/^#.*\n\n/, '');

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
