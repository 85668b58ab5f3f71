import { acceptedChanges } from './accepted-changes';
import { judgeSchema } from './judge';
import { readChangelog, readLastRelease, readPrintedSchema } from './releases';

/** `npm run check:schema`: whether whoever asks what the last release promised still gets it, and is told what changed. */
async function main(): Promise<void> {
  const { version, released } = readLastRelease();
  const problems = await judgeSchema({
    version,
    released,
    current: readPrintedSchema(),
    accepted: acceptedChanges,
    changelog: readChangelog(),
    today: new Date().toISOString().slice(0, 10),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(`The schema keeps what ${version} promised.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
