import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Asked, Network, Preview } from './network';

const ADDRESS = '/guide/network';

/** What the server refuses is said in its own words. */
export function useNetwork() {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [network, setNetwork] = useState<Network | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const { data } = await get<{ data: Network }>(ADDRESS);
    setNetwork(data.data);
  }, [get]);

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

  /** Null when it was refused. */
  const preview = ({ kind, request }: Asked): Promise<Preview | null> =>
    orTell(async () => {
      const { data } = await post<{ data: Preview }>(`${ADDRESS}/${kind}/preview`, request);
      return data.data;
    });

  const confirm = async ({ kind, request }: Asked, { seen }: Preview): Promise<boolean> => {
    const done = await orTell(() => post(`${ADDRESS}/${kind}`, { ...request, seen }));
    await orTell(reload);
    if (done) toggleNotification({ type: 'success', message: 'C’est fait.' });
    return done !== null;
  };

  return { network, failed, preview, confirm };
}
