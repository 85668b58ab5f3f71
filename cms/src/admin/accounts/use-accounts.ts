import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useOrTell } from '../asking/use-or-tell';
import type { Account, Agency, Delivery } from './accounts';

interface Page {
  readonly accounts: readonly Account[];
  readonly agencies: readonly Agency[];
}

type Method = 'post' | 'put' | 'del';

const ADDRESS = '/guide/accounts';

export function useAccounts() {
  const client = useFetchClient();
  const orTell = useOrTell();
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

  /** Null when it was refused. What a link of invitation says is said once: the list comes after. */
  const send = async (
    method: Method,
    path: string,
    body?: object,
  ): Promise<Partial<Delivery> | null> => {
    const sent = await orTell(() =>
      method === 'del'
        ? client.del<{ data: Partial<Delivery> }>(ADDRESS + path)
        : client[method]<{ data: Partial<Delivery> }>(ADDRESS + path, body),
    );
    if (sent) await orTell(reload);
    return sent && sent.data.data;
  };
  return { page, failed, send };
}

export type Send = ReturnType<typeof useAccounts>['send'];
