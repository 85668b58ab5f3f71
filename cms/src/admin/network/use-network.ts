import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useOrTell } from '../asking/use-or-tell';
import type { Asked, Network, Preview } from './network';

const ADDRESS = '/guide/network';

export function useNetwork() {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const orTell = useOrTell();
  const [network, setNetwork] = useState<Network | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const { data } = await get<{ data: Network }>(ADDRESS);
    setNetwork(data.data);
  }, [get]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

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
