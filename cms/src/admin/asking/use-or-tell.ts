import { useNotification } from '@strapi/strapi/admin';

/** What the server refused, in its own words. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Le serveur ne répond pas.';

/** Asks the server; what it refuses is told in a notification, and gives null. */
export function useOrTell() {
  const { toggleNotification } = useNotification();
  return async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
    try {
      return await ask();
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) });
      return null;
    }
  };
}
