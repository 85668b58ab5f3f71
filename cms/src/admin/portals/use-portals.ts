import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Portal } from './portals';

const ADDRESS = '/guide/portals';

/** What the server refuses is said in its own words. */
export function usePortals(days = '30') {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [portals, setPortals] = useState<readonly Portal[] | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const { data } = await get<{ data: { portals: Portal[] } }>(`${ADDRESS}?days=${days}`);
    setPortals(data.data.portals);
  }, [get, days]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

  const orTell = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    try {
      return await ask();
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Le serveur ne répond pas.';
      toggleNotification({ type: 'danger', message });
      return null;
    }
  };

  /** Null when it was refused; nobody can read it again. */
  const makeKey = ({ uuid }: Portal): Promise<string | null> =>
    orTell(async () => {
      const { data } = await post<{ data: { key: string } }>(`${ADDRESS}/${uuid}/keys`, {});
      await reload();
      return data.data.key;
    });

  const endKey = async (id: number): Promise<void> => {
    const ended = await orTell(() => post(`${ADDRESS}/keys/${id}/end`, {}));
    await orTell(reload);
    if (ended) toggleNotification({ type: 'success', message: 'Cette clé ne répond plus.' });
  };

  return { portals, failed, makeKey, endKey };
}
