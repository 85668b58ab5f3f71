import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  /** A node within frames or shadow roots is told by the way to it. */
  nodes: { target: (string | string[])[]; html: string }[];
}

interface Findings {
  violations: Violation[];
  incomplete: Violation[];
}

// On a busy machine a frame takes longer to answer than the half second that axe waits.
const run = `axe.run(document, { resultTypes: ['violations'], pingWaitTime: 30_000 })
  .then(({ violations, incomplete }) => ({ violations, incomplete }))`;

/**
 * What axe finds in a page and in its frames, which talk to each other, a line each.
 * @param within a selector: what is around may be somebody else's to mend.
 */
export async function findFramedViolations(page: Page, within = 'html'): Promise<string[]> {
  const evaluate = async (where: Page | Frame, expression: string): Promise<unknown> => {
    const session = await page.context().newCDPSession(where);
    const options = { expression, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', options)).result.value;
  };
  const configure = "axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })";
  for (const frame of page.frames())
    await evaluate(frame === page.mainFrame() ? page : frame, `${axeSource};${configure};0`);
  // The whole page, always: a frame alone is judged as a page without its host's main title.
  const { violations, incomplete } = (await evaluate(page, run)) as Findings;
  // A frame that does not answer is left out in silence.
  if (incomplete.some(({ id }) => id === 'frame-tested')) throw new Error('axe saw no frame.');
  const isWithin = async ([first]: Violation['nodes'][number]['target']): Promise<boolean> =>
    page
      .locator([first].flat()[0]!)
      .first()
      .evaluate((node, selector) => node.closest(selector) !== null, within);
  const lines: string[] = [];
  for (const { id, help, nodes } of violations)
    for (const { target, html } of nodes)
      if (await isWithin(target)) lines.push([id, help, target, html].join(': '));
  return lines;
}
