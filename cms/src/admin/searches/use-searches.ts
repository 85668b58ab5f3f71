import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { messageOf, useOrTell } from '../asking/use-or-tell';
import type { Change, Imagined } from './change';
import type { DecisionKind, SearchPage } from './searches';
import type { Tried } from './trial';

const ADDRESS = '/guide/searches';

export function useSearches(days: string) {
  const { get, post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const orTell = useOrTell();
  const [page, setPage] = useState<SearchPage | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const { data } = await get<{ data: SearchPage }>(`${ADDRESS}?days=${days}`);
    setPage(data.data);
  }, [get, days]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

  const remember = async (
    terms: readonly string[],
    decision: { readonly kind: DecisionKind; readonly told: string },
  ): Promise<void> => {
    const { kind, told } = decision;
    await post(`${ADDRESS}/decisions`, { terms, kind, told });
    await reload();
  };

  /** Null once it is saved; else what was refused. */
  const save = async (terms: readonly string[], change: Change): Promise<string | null> => {
    const { method, path, body } = change.save;
    try {
      await (method === 'put' ? put(path, body) : post(path, body));
    } catch (error) {
      return messageOf(error);
    }
    toggleNotification({ type: 'success', message: 'C’est enregistré.' });
    await orTell(() => remember(terms, change));
    return null;
  };

  const setAside = async (terms: readonly string[]): Promise<void> => {
    await orTell(() => remember(terms, { kind: 'set-aside', told: '' }));
  };

  return { page, failed, save, setAside };
}

export interface Guide {
  /** @throws what the server says. */
  readonly find: <Choice>(what: 'synonym-groups' | 'sheets', words: string) => Promise<Choice[]>;
  readonly tryOut: (query: string, imagined: Imagined) => Promise<Tried>;
}

/** What the dialogs ask. */
export function useGuide(): Guide {
  const { get, post } = useFetchClient();
  return {
    find: async <Choice>(what: string, words: string) => {
      const { data } = await get<{ data: Choice[] }>(
        `${ADDRESS}/${what}?q=${encodeURIComponent(words)}`,
      );
      return data.data;
    },
    tryOut: async (query, imagined) => {
      const { data } = await post<{ data: Tried }>(`${ADDRESS}/try`, { query, ...imagined });
      return data.data;
    },
  };
}
