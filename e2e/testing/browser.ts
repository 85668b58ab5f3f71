import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });

export interface Screen {
  width: 360 | 1280;
  colorScheme: 'light' | 'dark';
}

export const screens: Screen[] = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];

/** For pages: what a person looks at, or each width and each look once, which is what axe measures. */
export const checkedPages = process.env.PICTURES
  ? screens
  : screens.filter(({ width, colorScheme }) => (width === 360) === (colorScheme === 'dark'));

const everyScreen = [360, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** The same for what is shown within another site. */
export const checkedScreens = process.env.PICTURES
  ? everyScreen
  : everyScreen.filter(({ width, colorScheme }) => (width === 768) === (colorScheme === 'dark'));

export async function openPage(
  browser: Browser,
  { width, colorScheme }: Screen,
  url: string,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    locale: 'fr-FR',
  });
  await page.goto(url);
  return page;
}

/** Keeps a picture of the page in `PICTURES`, when that folder is named: to be looked at by a person. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // What is in frames is painted a little later than their page.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

const axeSource = require.resolve('axe-core/axe.min.js');

/** What axe finds wrong on the page, WCAG 2.1 AA and good practice, a line each. */
export async function findViolations(page: Page): Promise<string[]> {
  // Our pages refuse scripts that are not theirs, axe's included: it runs as the browser's own.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: readFileSync(axeSource, 'utf8') });
  const answer = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, { resultTypes: ["violations"] })',
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations } = answer.result.value as AxeResult;
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}
