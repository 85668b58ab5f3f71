import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../../cms/src/testing/feed-client';
import { startCms } from '../../cms/src/testing/start-cms';
import { toRecording } from './recording';

/** `npm run mock:record`: what the CMS serves of `cms/demo`, for the package to carry. */
async function main(): Promise<void> {
  const cms = await startCms({ demo: true });
  try {
    const { lines } = await readFeed(cms.url);
    writeFileSync(join(__dirname, '../src/recorded-guide.ndjson'), toRecording(lines));
  } finally {
    await cms.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
