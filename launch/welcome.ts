import type { Variables } from './environment';

const accounts = [
  ['admin@idm.example', 'super administration'],
  ['coordination@idm.example', 'network coordination'],
  [
    'editeur.caue@idm.example',
    'an agency’s editor (one for each agency: editeur.<agency slug>@idm.example)',
  ],
] as const;

/** What is printed once everything answers. */
export function welcome(env: Variables): string {
  const lines = [
    '',
    `  The guide        ${env.PUBLIC_URL}/`,
    `  GraphQL          ${env.PUBLIC_URL}/graphql`,
    `  Health           ${env.PUBLIC_URL}/health`,
    `  Where to write   http://localhost:${env.CMS_PORT}/admin`,
  ];
  if (env.IDM_DEMO === 'true')
    lines.push(
      '',
      `  Demonstration accounts, password ${env.IDM_DEMO_PASSWORD ?? '(IDM_DEMO_PASSWORD)'}`,
      ...accounts.map(([email, role]) => `  ${email.padEnd(28)} ${role}`),
    );
  return [...lines, '', '  Ctrl-C stops everything.', ''].join('\n');
}
