import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readExamples } from '../gateway/src/reference/examples';
import { withGuide } from '../gateway/src/testing/serve-guide';
import { findViolations, launchBrowser, takePicture } from './testing/browser';
import { findOverflow } from './testing/overflow';
import { startSystem, type System } from './testing/system';

const examples = readExamples(join(__dirname, '../schema'));

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), system?.stop()]);
}, 120_000);

interface Watched {
  page: Page;
  context: BrowserContext;
  /** Origins that anything was asked of. */
  origins: Set<string>;
  /** What the browser complained of. */
  complaints: string[];
}

/** The explorer, as a person opens it, and what the browser says meanwhile. */
async function openExplorer(
  url: string,
  { width = 1280, hash = '', isScripted = true } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'fr-FR',
    javaScriptEnabled: isScripted,
  });
  const page = await context.newPage();
  const [origins, complaints] = [new Set<string>(), [] as string[]];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${url}/graphql${hash}`);
  return { page, context, origins, complaints };
}

const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();
const answer = (page: Page) => page.locator('.result-window');

/** `sheets.nodes.title`: whether something was ever said there. */
function fillings(value: unknown, path = '', found = new Map<string, boolean>()) {
  if (Array.isArray(value) && value.length > 0)
    for (const element of value) fillings(element, path, found);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, inner] of Object.entries(value))
      fillings(inner, path ? `${path}.${name}` : name, found);
  else {
    const isFilled = value !== null && value !== '' && !Array.isArray(value);
    found.set(path, (found.get(path) ?? false) || isFilled);
  }
  return found;
}

/** Nothing was ever removed from the demonstration. */
const mayBeEmpty = ['changes.removed'];

describe.each(examples)('the example « $title »', ({ query, variables }) => {
  it('is answered without an error, and everything that it asks has something to say', async () => {
    const response = await fetch(`${system.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    const empty = [...fillings(data)].filter(([, isFilled]) => !isFilled).map(([path]) => path);
    expect(empty.filter((path) => !mayBeEmpty.includes(path))).toEqual([]);
  });
});

describe('/graphql in a browser', () => {
  it('opens on an example that runs, from this host alone, within a strict policy', async () => {
    const { page, context, origins, complaints } = await openExplorer(system.url);
    await run(page);
    await answer(page).getByText('"totalCount"').waitFor();
    await takePicture(page, 'explorer');

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Tout ce que l’on peut lire du guide.').waitFor();

    await page.getByRole('button', { name: 'Show Exemples' }).click();
    await page.getByRole('button', { name: 'Les thématiques et leurs sous-thématiques' }).click();
    await page.getByRole('tab', { name: 'Thematiques' }).waitFor();
    await run(page);
    await answer(page).getByText('"themes"').waitFor();

    // Dialogs hold the page still by a style element of theirs: it needs its nonce.
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');

    expect([...origins]).toEqual([system.url]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('refuses a script, a style and a text of the schema that are not its own', async () => {
    const { page, context } = await openExplorer(system.url);
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    const attempts = await page.evaluate(`(async () => {
      const script = document.createElement('script');
      script.append('globalThis.wasRun = true');
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
      try { document.body.append(script); } catch { refused.push('script'); }
      const style = document.createElement('style');
      style.append('body { color: red }');
      document.head.append(style);
      await fetch('https://example.org/').catch(() => undefined);
      const shown = document.createElement('p');
      shown.innerHTML = '<p>Un <code>texte</code></p><img src=x onerror="globalThis.wasRun = true">';
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { refused, wasRun: globalThis.wasRun ?? false, elements: shown.childElementCount };
    })()`);
    expect(attempts).toEqual({
      refused: expect.arrayContaining(['style-src-elem', 'connect-src']),
      wasRun: false,
      elements: 0,
    });
    await context.close();
  });

  it('opens the example that its address names, beside what was written before', async () => {
    const { page, context } = await openExplorer(system.url, { hash: '#agence-et-fiches' });
    await run(page);
    await answer(page).getByText('"agency"').waitFor();
    await page.getByRole('tab', { name: 'AgenceEtFiches' }).waitFor();
    await context.close();
  });

  it('works by the keyboard, and at the width of a phone', async () => {
    const { page, context, complaints } = await openExplorer(system.url, { width: 360 });
    const editor = page.locator('.graphiql-query-editor .CodeMirror');
    await editor.click();
    await page.keyboard.press('Control+Enter');
    await answer(page).getByText('"totalCount"').waitFor();
    await takePicture(page, 'explorer-360');
    expect(await findOverflow(page)).toEqual([]);
    for (const part of [editor, answer(page)])
      expect((await part.boundingBox())?.width).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is a readable page without script, which says what to send and where to read', async () => {
    const { page, context } = await openExplorer(system.url, { width: 360, isScripted: false });
    await takePicture(page, 'explorer-no-script');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    const [, body] = /-d '(.+)'/.exec(await page.locator('pre').innerText()) ?? [];
    const response = await fetch(`${system.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body!,
    });
    expect(await response.json()).toEqual({
      data: { guide: { counts: { sheets: 67, agencies: 11 } } },
    });
    await page.getByRole('link', { name: 'La référence du schéma' }).click();
    await page.getByRole('heading', { level: 1, name: 'Référence du schéma' }).waitFor();
    await context.close();
  });

  it('has nothing for axe before GraphiQL takes its place', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/graphiql.*.js', (route) => route.abort());
    await page.goto(`${system.url}/graphql`);
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });

  it('says that introspection is closed rather than break', async () => {
    await withGuide([], { GRAPHQL_INTROSPECTION: 'false' }, async ({ url }) => {
      const { page, context, complaints } = await openExplorer(new URL(url).origin);
      await page.getByText('L’introspection est fermée sur ce guide').waitFor();
      await run(page);
      await answer(page).getByText('"totalCount"').waitFor();
      // It would say that it failed to fetch it, had it tried.
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('No GraphQL schema available').waitFor({ timeout: 5000 });
      expect(complaints).toEqual([]);
      await context.close();
    });
  });
});

describe('the reference', () => {
  it('leads from any name to what it means, and only to pages and anchors that are there', async () => {
    const idsOf = new Map<string, Set<string>>();
    const links = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (idsOf.has(path)) return;
      const response = await fetch(system.url + path);
      expect([path, response.status]).toEqual([path, 200]);
      const html = await response.text();
      idsOf.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)));
      for (const [, href] of html.matchAll(/href="(#[^"]*|\/donnees-ouvertes[^"]*)"/g)) {
        const link = href!.startsWith('#') ? path + href : href!;
        links.add(link);
        const [target] = link.split('#');
        if (target!.startsWith('/donnees-ouvertes/schema')) await visit(target!);
      }
    };
    await visit('/donnees-ouvertes/schema');
    const broken = [...links].filter((link) => {
      const [path, id] = link.split('#');
      return id !== undefined && !idsOf.get(path!)?.has(id);
    });
    expect(broken).toEqual([]);
    expect(links.size).toBeGreaterThan(300);
    expect(idsOf.size).toBeGreaterThan(10);
  });

  it('gives the whole schema in one file, to any site', async () => {
    const response = await fetch(`${system.url}/donnees-ouvertes/schema.graphql`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain('type Sheet implements Node');
  });

  it('has no page for what the schema has not', async () => {
    expect((await fetch(`${system.url}/donnees-ouvertes/schema/inconnu`)).status).toBe(404);
  });
});
