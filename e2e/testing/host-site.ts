import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's site on another origin than the guide: `localhost`, where the guide is `127.0.0.1`. */
export interface HostSite {
  /** The address of a page with this inside its `<main>`. */
  show: (body: string, page?: HostPage) => string;
  origin: string;
  stop: () => Promise<void>;
}

interface HostPage {
  direction?: 'ltr' | 'rtl';
  /** Resets every element, and says so more loudly than anybody. */
  isHostile?: boolean;
  /** Has no policy: an old jQuery would not pass one that requires Trusted Types. */
  isOld?: boolean;
  head?: string;
}

/** As old sites still have it. */
const oldJquery = readFileSync(require.resolve('jquery/dist/jquery.js'));

const styles: Record<string, string> = {
  '/hostile.css': '* { all: unset !important } style, script, head { display: none !important }',
  // Everything that texts inherit.
  '/loud.css': `main { color: lime; cursor: crosshair; font-variant: small-caps; hyphens: none;
    letter-spacing: 0.3em; line-height: 3; list-style: square; quotes: none; text-align: right; text-indent: 4em;
    font-style: italic; font-weight: 700; text-transform: uppercase; white-space: pre; word-break: break-all;
    word-spacing: 2em; }`,
  '/light-or-dark.css': 'html { color-scheme: light dark; background: Canvas }',
  '/small.css': 'html { font-size: 62.5% }',
};

export async function startHostSite(guideUrl: string): Promise<HostSite> {
  const pages = new Map<string, string>();
  const oldPages = new Set<string>();
  const server = createServer(({ url = '/' }, response) => {
    if (styles[url])
      return void response.writeHead(200, { 'content-type': 'text/css' }).end(styles[url]);
    if (url === '/jquery.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(oldJquery);
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    const html = pages.get(url);
    response
      .writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(!oldPages.has(url) && {
          'content-security-policy': [
            "default-src 'none'",
            "style-src 'self'",
            `img-src 'self' ${guideUrl}`,
            `script-src 'self' ${guideUrl}`,
            `connect-src ${guideUrl}`,
            `frame-src 'self' ${guideUrl}`,
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
          ].join('; '),
        }),
      })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const show: HostSite['show'] = (
    body,
    { direction = 'ltr', isHostile = false, isOld = false, head = '' } = {},
  ) => {
    const path = `/page-${pages.size}`;
    if (isOld) oldPages.add(path);
    pages.set(
      path,
      `<!doctype html><html lang="fr" dir="${direction}"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Mairie</title>
      ${isHostile ? '<link rel="stylesheet" href="/hostile.css">' : ''}${head}</head>
      <body><header><p>Mairie</p></header><main><h1>Nos démarches</h1><p id="witness">Un texte de la <b>mairie</b>.</p>${body}</main><footer><p>Mentions légales</p></footer></body></html>`,
    );
    return origin + path;
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { show, origin, stop };
}
