import { texts } from './texts';

/** What the server says is left to do after the password: see `src/sign-in/admit.ts`. */
export interface Step {
  readonly step: 'code' | 'enrol';
  readonly ticket: string;
  readonly secret?: string;
  readonly address?: string;
}

/** What Strapi's page expects of a sign-in. */
export interface Session {
  readonly token: string;
  readonly recoveryCodes?: readonly string[];
}

export type Outcome = { readonly session: Session } | { readonly message: string };

type Fetch = typeof window.fetch;

const SIGN_INS = /\/admin\/(login|register|register-admin|reset-password)$/;

export function isSignIn(input: RequestInfo | URL): boolean {
  const address = input instanceof Request ? input.url : String(input);
  return SIGN_INS.test(new URL(address, window.location.href).pathname);
}

/** Null when the answer is another refusal than « one step is left ». */
export async function readStep(response: Response): Promise<Step | null> {
  if (response.status !== 400) return null;
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { error?: { details?: { secondFactor?: Step } } };
  return body.error?.details?.secondFactor ?? null;
}

/** The device, and whether to remember it, as the first request said them. */
export async function sendCode(
  fetch: Fetch,
  { ticket }: Step,
  code: string,
  first: RequestInit | undefined,
): Promise<Outcome> {
  const { deviceId, rememberMe } = parseBody(first?.body);
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  const address = `${backendURL}/guide/sign-in`;
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ticket, code, deviceId, rememberMe }),
    });
    const { data, error } = (await response.json()) as {
      data?: Session | null;
      error?: { message: string };
    };
    return data ? { session: data } : { message: error?.message ?? texts.failed };
  } catch {
    return { message: texts.failed };
  }
}

function parseBody(body: unknown): { deviceId?: string; rememberMe?: boolean } {
  try {
    return JSON.parse(String(body)) as object;
  } catch {
    return {};
  }
}
