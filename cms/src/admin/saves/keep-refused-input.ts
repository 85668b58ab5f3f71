import type { RefusedInput } from './refused-input';

/** The page then shows what others saved, in the place of what was typed: that stays here, for this tab. */
const keyOf = (documentId: string): string => `refused-input:${documentId}`;
const CHANGED = 'refused-input';

const SAVING = /\/content-manager\/collection-types\/[^/]+\/([^/?]+)/;

/** Looks at the answers that the administration receives: its own code offers no other place to do so. */
export function keepRefusedInput(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await send(input, init);
    const documentId = SAVING.exec(String(input))?.[1];
    if (response.status === 400 && documentId && typeof init?.body === 'string')
      await keepIfOvertaken(documentId, init.body, response.clone());
    return response;
  };
}

async function keepIfOvertaken(
  documentId: string,
  body: string,
  response: Response,
): Promise<void> {
  const answer = (await response.json().catch(() => null)) as {
    error?: { details?: { overtaken?: boolean } };
  } | null;
  if (!answer?.error?.details?.overtaken) return;
  sessionStorage.setItem(keyOf(documentId), body);
  window.dispatchEvent(new Event(CHANGED));
}

export function readRefusedInput(documentId: string): RefusedInput | null {
  const kept = sessionStorage.getItem(keyOf(documentId));
  return kept === null ? null : (JSON.parse(kept) as RefusedInput);
}

export function forgetRefusedInput(documentId: string): void {
  sessionStorage.removeItem(keyOf(documentId));
  window.dispatchEvent(new Event(CHANGED));
}

export function onRefusedInput(listen: () => void): () => void {
  window.addEventListener(CHANGED, listen);
  return () => window.removeEventListener(CHANGED, listen);
}
