import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import type { Trial } from './request';

/** No gateway answered, or none could try what was sent. */
export class NoGuideError extends Error {
  override name = 'NoGuideError';

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const TIMEOUT_MS = 10_000;

const AWAY =
  'Le guide ne répond pas en ce moment : l’essai n’a pas pu être fait. Rien n’est perdu : enregistrez, ou essayez de nouveau dans un instant.';
const REFUSED =
  'Le guide ne peut pas essayer ce changement : complétez-le d’abord, comme pour l’enregistrer.';

/** What a search finds today, and with a change that is not saved. The first gateway that answers is enough. */
export async function trySearch(strapi: Core.Strapi, trial: Trial): Promise<unknown> {
  for (const hintUrl of environment.hintUrls) {
    const response = await ask(strapi, new URL('/try-search', hintUrl), trial);
    if (response?.ok) return response.json();
    if (response?.status === 400) throw new NoGuideError(REFUSED, 400);
  }
  throw new NoGuideError(AWAY, 503);
}

async function ask(strapi: Core.Strapi, url: URL, trial: Trial): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${environment.feedTokens[0]}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(trial),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    strapi.log.warn(`No gateway tried a search at ${url.origin}: ${String(error)}`);
    return null;
  }
}
