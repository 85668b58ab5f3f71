#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createMockGuide } from './index';

/** `idm-mock --port 4010 --slow 500`: the mock guide for front ends in any language. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4010' }, slow: { type: 'string' } },
  });
  const guide = createMockGuide();
  if (values.slow !== undefined)
    guide.simulate({ kind: 'slow', milliseconds: Number(values.slow) });
  console.log(`Le guide simulé répond à ${await guide.listen(Number(values.port))}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
