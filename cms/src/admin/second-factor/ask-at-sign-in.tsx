import { darkTheme, DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { createRoot } from 'react-dom/client';
import { isSignIn, readStep, sendCode, type Outcome, type Session, type Step } from './second-step';
import { SignInStep } from './sign-in-step';

/**
 * Strapi's pages to sign in cannot be replaced or extended. They speak to the server through `fetch`, so the second step is
 * taken there: to the page, signing in has only lasted longer. Without this script the server still gives no session.
 */
export function askSecondFactorAtSignIn(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetch(input, init);
    const step = isSignIn(input) ? await readStep(response) : null;
    if (!step) return response;
    const session = await ask(step, (code) => sendCode(fetch, step, code, init));
    return session ? Response.json({ data: session }) : response;
  };
}

/** Null when the person gave up: Strapi's page then shows what the server said. */
function ask(step: Step, finish: (code: string) => Promise<Outcome>): Promise<Session | null> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  return new Promise<Session | null>((resolve) => {
    root.render(
      <DesignSystemProvider locale="fr" theme={isDark() ? darkTheme : lightTheme}>
        <SignInStep step={step} finish={finish} onDone={resolve} />
      </DesignSystemProvider>,
    );
  }).finally(() => {
    root.unmount();
    host.remove();
  });
}

/** Strapi's own choice, or the system's. */
function isDark(): boolean {
  const chosen = localStorage.getItem('STRAPI_THEME') ?? 'system';
  return chosen === 'system'
    ? window.matchMedia('(prefers-color-scheme: dark)').matches
    : chosen === 'dark';
}
