import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Account, Agency, Delivery } from './accounts';

interface Page {
  readonly accounts: readonly Account[];
  readonly agencies: readonly Agency[];
}

type Method = 'post' | 'put' | 'del';

const ADDRESS = '/guide/accounts';

/** What the server refuses is said in its own words. */
export function useAccounts() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const [page, setPage] = useState<Page | null>(null);
  const [failed, setFailed] = useState(false);
  const { get } = client;

  const reload = useCallback(async () => {
    const { data } = await get<{ data: Page }>(ADDRESS);
    setPage(data.data);
  }, [get]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

  /** Null when it was refused. */
  const send = async (
    method: Method,
    path: string,
    body?: object,
  ): Promise<Partial<Delivery> | null> => {
    try {
      const { data } =
        method === 'del'
          ? await client.del<{ data: Partial<Delivery> }>(ADDRESS + path)
          : await client[method]<{ data: Partial<Delivery> }>(ADDRESS + path, body);
      await reload();
      return data.data;
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Le serveur ne répond pas.';
      toggleNotification({ type: 'danger', message });
      return null;
    }
  };
  return { page, failed, send };
}

export type Send = ReturnType<typeof useAccounts>['send'];
