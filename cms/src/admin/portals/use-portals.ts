import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useOrTell } from '../asking/use-or-tell';
import type { Portal } from './portals';

const ADDRESS = '/guide/portals';

export function usePortals(days = '30') {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const orTell = useOrTell();
  const [portals, setPortals] = useState<readonly Portal[] | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const { data } = await get<{ data: { portals: Portal[] } }>(`${ADDRESS}?days=${days}`);
    setPortals(data.data.portals);
  }, [get, days]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

  /** Null when it was refused; nobody can read it again, so it is given even where the list does not come anew. */
  const makeKey = async ({ uuid }: Portal): Promise<string | null> => {
    const made = await orTell(() => post<{ data: { key: string } }>(`${ADDRESS}/${uuid}/keys`, {}));
    await orTell(reload);
    return made && made.data.data.key;
  };

  const endKey = async (id: number): Promise<void> => {
    const ended = await orTell(() => post(`${ADDRESS}/keys/${id}/end`, {}));
    await orTell(reload);
    if (ended) toggleNotification({ type: 'success', message: 'Cette clé n’est plus acceptée.' });
  };

  return { portals, failed, makeKey, endKey };
}
