import { demoPassword } from './system';

export type Fields = Record<string, unknown>;

export interface Entry extends Fields {
  documentId: string;
}

type Uid = 'sheet' | 'agency' | 'theme' | 'contact' | 'partnership';

/** Someone who writes through the admin's own HTTP API, as the admin panel does. */
export interface Editor {
  find: (kind: Uid, field: string, value: string) => Promise<Entry>;
  create: (kind: Uid, fields: Fields) => Promise<Entry>;
  update: (kind: Uid, documentId: string, fields: Fields) => Promise<Entry>;
  publish: (documentId: string, fields?: Fields) => Promise<Entry>;
  unpublish: (documentId: string) => Promise<Entry>;
  remove: (kind: Uid, documentId: string) => Promise<void>;
  request: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: Fields }>;
}

const pathOf = (kind: Uid): string => `/content-manager/collection-types/api::${kind}.${kind}`;

export async function signIn({ cms }: { cms: { url: string } }, email: string): Promise<Editor> {
  let token = '';
  const request: Editor['request'] = async (method, path, body) => {
    const response = await fetch(`${cms.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Fields };
  };
  const succeed = async (method: string, path: string, body?: unknown): Promise<Entry> => {
    const answer = await request(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body.data ?? answer.body) as Entry;
  };

  const session = await succeed('POST', '/admin/login', { email, password: demoPassword });
  token = session.token as string;

  return {
    request,
    find: async (kind, field, value) => {
      const { results } = (await succeed(
        'GET',
        `${pathOf(kind)}?filters[${field}][$eq]=${encodeURIComponent(value)}`,
      )) as unknown as { results: Entry[] };
      if (!results?.[0]) throw new Error(`No ${kind} whose ${field} is ${value}.`);
      return results[0];
    },
    create: (kind, fields) => succeed('POST', pathOf(kind), fields),
    update: (kind, documentId, fields) => succeed('PUT', `${pathOf(kind)}/${documentId}`, fields),
    publish: (documentId, fields = {}) =>
      succeed('POST', `${pathOf('sheet')}/${documentId}/actions/publish`, fields),
    unpublish: (documentId) =>
      succeed('POST', `${pathOf('sheet')}/${documentId}/actions/unpublish`, {}),
    remove: async (kind, documentId) =>
      void (await succeed('DELETE', `${pathOf(kind)}/${documentId}`)),
  };
}
