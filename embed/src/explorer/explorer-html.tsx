import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { assetPaths } from '../page/asset';
import { BrandMark, guideName, siteName } from '../page/brand';
import { toScriptText } from '../page/document';
import { withTypography } from '../page/typeset-nodes';
import {
  graphqlPath,
  openDataPath,
  printedSchemaPath,
  referencePath,
} from '../reference/addresses';
import { Command } from '../reference/code-block';
import type { Example } from '../reference/reference';

export interface Explorer {
  examples: Example[];
  isIntrospectionOpen: boolean;
  /** Paths of GraphiQL and of what it is made of, in the order they are loaded. */
  scripts: string[];
  styles: string[];
  /** Of this answer alone. */
  nonce: string;
}

const Head = ({ scripts, styles, nonce }: Explorer) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Explorateur GraphQL – {guideName}</title>
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    {[...styles, assetPaths.explorerStylesheet].map((path) => (
      <link key={path} rel="stylesheet" href={path} nonce={nonce} />
    ))}
    <link rel="icon" type="image/svg+xml" href={assetPaths.favicon} />
    {[...scripts, assetPaths.explorerScript].map((path) => (
      <script key={path} src={path} defer />
    ))}
  </head>
);

const Header = () => (
  <header class="explorer-header">
    <a href="/" class="explorer-brand" aria-label={`${siteName} : accueil du guide`}>
      <BrandMark />
    </a>
    <h1>Explorateur GraphQL</h1>
    <nav aria-label="Documentation">
      <a href={referencePath}>Référence du schéma</a> <a href={openDataPath}>Données ouvertes</a>
    </nav>
  </header>
);

const Notice = ({ children }: { children: ComponentChildren }) => (
  <p class="explorer-notice" role="note">
    {children}
  </p>
);

/** What there is to know while the explorer has not started, or without a script. */
const Presentation = ({ address }: { address: string }) => (
  <div class="explorer-text">
    <p>
      À cette adresse, un programme interroge le guide en GraphQL : les fiches, les agences, leurs
      interlocuteurs, les thématiques et les territoires. Aucune clé n’est demandée.
    </p>
    <p>
      Avec JavaScript, cette page devient un explorateur, où l’on écrit une requête et voit sa
      réponse (l’outil, GraphiQL, parle anglais). Depuis un terminal :
    </p>
    <Command address={address} />
    <p>
      <a href={referencePath}>La référence du schéma</a> dit tout ce que l’on peut demander, avec
      des exemples ; <a href={printedSchemaPath}>le schéma tient en un fichier</a>.
    </p>
  </div>
);

/** GraphiQL on the guide's own schema. */
export const explorerHtml = (explorer: Explorer, publicUrl: string): string => {
  const { examples, isIntrospectionOpen } = explorer;
  const page = () => (
    <html lang="fr">
      <Head {...explorer} />
      <body>
        <Header />
        {!isIntrospectionOpen && (
          <Notice>
            L’introspection est fermée sur ce guide : l’explorateur répond, mais ne propose ni la
            suite d’un mot ni sa documentation. Lisez{' '}
            <a href={referencePath}>la référence du schéma</a>.
          </Notice>
        )}
        <main id="explorer">
          <Presentation address={publicUrl + graphqlPath} />
        </main>
        <script
          type="application/json"
          id="explorer-data"
          dangerouslySetInnerHTML={{ __html: toScriptText({ examples, isIntrospectionOpen }) }}
        />
      </body>
    </html>
  );
  return `<!doctype html>${withTypography(() => renderToString(page()))}`;
};

/** As strict as that of the pages, but for what GraphiQL is made of: its fonts and pictures are in its style sheet. */
export const explorerContentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
