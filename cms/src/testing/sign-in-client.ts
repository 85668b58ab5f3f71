import { TOTP } from 'otpauth';
import { testEnvironment } from './start-cms';

export interface SignInAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: {
      readonly token?: string;
      readonly recoveryCodes?: readonly string[];
      readonly [field: string]: unknown;
    } | null;
    readonly error?: {
      readonly message: string;
      readonly details?: { readonly secondFactor?: SecondFactorStep };
    };
  };
  readonly headers: Headers;
}

export interface SecondFactorStep {
  readonly step: 'code' | 'enrol';
  readonly ticket: string;
  readonly secret?: string;
  readonly address?: string;
}

const password = testEnvironment.IDM_DEMO_PASSWORD;

/** What a browser that signs in says, from wherever it says to be. */
export class SignInClient {
  constructor(
    private readonly url: string,
    /** Believed by a CMS that trusts one proxy. */
    private readonly address: string | null = null,
  ) {}

  post(path: string, data: object, headers: Record<string, string> = {}): Promise<SignInAnswer> {
    return this.send('POST', path, data, headers);
  }

  async send(
    method: string,
    path: string,
    data?: object,
    headers: Record<string, string> = {},
  ): Promise<SignInAnswer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.address ? { 'x-forwarded-for': this.address } : {}),
        ...headers,
      },
      ...(data ? { body: JSON.stringify(data) } : {}),
    });
    const text = await response.text();
    const body = (text ? JSON.parse(text) : {}) as SignInAnswer['body'];
    return { status: response.status, body, headers: response.headers };
  }

  login(email: string, more: object = {}): Promise<SignInAnswer> {
    return this.post('/admin/login', { email, password, ...more });
  }

  /** As an account that has signed in. */
  as(token: string, method: string, path: string, data?: object): Promise<SignInAnswer> {
    return this.send(method, path, data, { authorization: `Bearer ${token}` });
  }
}

/** What the application of a telephone shows, so many steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

export const refreshCookieOf = ({ headers }: SignInAnswer): string | undefined =>
  headers.getSetCookie().find((cookie) => cookie.startsWith('strapi_admin_refresh='));

/** What a browser would send back. */
export const cookieHeader = (answer: SignInAnswer): { cookie: string } => ({
  cookie: refreshCookieOf(answer)?.split(';')[0] ?? '',
});
