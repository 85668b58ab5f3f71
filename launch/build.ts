import { build } from './build-steps';

/** `npm run build`, or `tsx launch/build.ts <step prefix>`. */
build(console.log, process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
