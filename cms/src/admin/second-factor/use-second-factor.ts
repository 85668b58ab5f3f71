import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { texts } from './texts';

export interface State {
  readonly enrolled: boolean;
  readonly required: boolean;
  readonly recoveryCodesLeft: number;
}

export interface Started {
  readonly ticket: string;
  readonly secret: string;
  readonly address: string;
}

const ADDRESS = '/guide/second-factor';

/** What the server refuses is said in its own words, below the code. */
export function useSecondFactor() {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<State | null>(null);
  const [failed, setFailed] = useState(false);
  const [error, setError] = useState<string>();

  const reload = useCallback(async () => {
    const { data } = await get<{ data: State }>(ADDRESS);
    setState(data.data);
  }, [get]);

  useEffect(() => {
    reload().catch(() => setFailed(true));
  }, [reload]);

  /** Null when it was refused. */
  const send = async <T>(path: string, body: object = {}): Promise<T | null> => {
    try {
      const { data } = await post<{ data: T }>(ADDRESS + path, body);
      setError(undefined);
      await reload();
      return data.data;
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : texts.failed);
      return null;
    }
  };
  return { state, failed, error, send };
}
