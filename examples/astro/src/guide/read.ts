import type { GuideError, GuideResult } from '@idm/client';

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Ce que lit, dans le journal de la construction, la personne qui publie le site. */
function explain(error: GuideError): string {
  switch (error.kind) {
    case 'network':
      return 'il n’est pas joignable : vérifiez GUIDE_URL et le réseau';
    case 'timeout':
    case 'aborted':
      return 'il n’a pas répondu à temps';
    case 'limited':
      return `il demande d’attendre ${error.retryAfterSeconds} s`;
    case 'http':
      return `autre chose que lui a répondu (${error.status})`;
    case 'graphql':
      return error.errors.map(({ code, message }) => `${code} : ${message}`).join(' ; ');
  }
}

/**
 * La réponse entière, ou la construction s’arrête : le site d’hier reste en ligne, ce qui vaut mieux qu’un site vide. Un guide
 * qui démarre, ou qui demande d’attendre, est attendu.
 */
export async function read<Data>(ask: () => Promise<GuideResult<Data>>, tries = 5): Promise<Data> {
  const result = await ask();
  if (result.ok) return result.data;
  const { error } = result;
  const seconds = secondsToWait(error);
  if (seconds === null || tries <= 1)
    throw new Error(`Le guide n’a pas été lu : ${explain(error)}.`);
  await wait(seconds);
  return read(ask, tries - 1);
}

function secondsToWait(error: GuideError): number | null {
  if (error.kind === 'limited') return error.retryAfterSeconds;
  const isStarting =
    error.kind === 'graphql' && error.errors.some(({ code }) => code === 'STARTING');
  return isStarting ? 2 : null;
}
