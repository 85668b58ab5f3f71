import { testEnvironment } from './start-cms';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

export interface Document {
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

/** A file as a person picks it on their disk. */
export interface PickedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

type Data = Readonly<Record<string, unknown>>;

/** What the admin's pages do, through the same HTTP routes. */
export class AdminClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Someone who shows a token that was made for them. */
  static bearing(url: string, token: string): AdminClient {
    return new AdminClient(url, token);
  }

  static async login(url: string, email = 'admin@idm.example'): Promise<AdminClient> {
    const credentials = { email, password: testEnvironment.IDM_DEMO_PASSWORD };
    const { status, body } = await request(`${url}/admin/login`, 'POST', credentials);
    if (status !== 200) throw new Error(`${email} cannot log in: ${JSON.stringify(body)}`);
    return new AdminClient(url, (body as { data: { token: string } }).data.token);
  }

  /** Any route, whatever its answer. */
  send(method: string, path: string, data?: Data): Promise<Answer> {
    return request(`${this.url}${path}`, method, data, this.token);
  }

  /** Any route, with any body, and the words of its answer. */
  async fetch(method: string, path: string, body?: object): Promise<RawAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    });
    return { status: response.status, text: await response.text() };
  }

  create(uid: string, data: Data): Promise<Document> {
    return this.expectDocument('POST', collection(uid), data);
  }

  update(uid: string, documentId: string, data: Data): Promise<Document> {
    return this.expectDocument('PUT', `${collection(uid)}/${documentId}`, data);
  }

  publish(uid: string, documentId: string, data: Data = {}): Promise<Document> {
    return this.expectDocument('POST', `${collection(uid)}/${documentId}/actions/publish`, data);
  }

  unpublish(uid: string, documentId: string): Promise<Document> {
    return this.expectDocument('POST', `${collection(uid)}/${documentId}/actions/unpublish`, {});
  }

  clone(uid: string, documentId: string, data: Data): Promise<Document> {
    return this.expectDocument('POST', `${collection(uid)}/clone/${documentId}`, data);
  }

  async delete(uid: string, documentId: string): Promise<Answer> {
    return this.send('DELETE', `${collection(uid)}/${documentId}`);
  }

  async upload(file: PickedFile): Promise<{ readonly id: number }> {
    const { status, body } = await this.sendFile('/upload', file);
    const [uploaded] = body as { id: number }[];
    if (status !== 201 || !uploaded)
      throw new Error(`Uploading answers ${status}: ${JSON.stringify(body)}`);
    return uploaded;
  }

  async replaceFile(id: number, file: PickedFile): Promise<void> {
    const { status, body } = await this.sendFile(`/upload?id=${id}`, file);
    if (status !== 200) throw new Error(`Replacing answers ${status}: ${JSON.stringify(body)}`);
  }

  /** Title, caption and words for those who do not see an image. */
  describeFile(id: number, fileInfo: Data): Promise<Answer> {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify(fileInfo));
    return this.sendForm(`/upload?id=${id}`, form);
  }

  /** Whatever the answer. */
  sendFile(path: string, { name, type, bytes }: PickedFile): Promise<Answer> {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    form.append('fileInfo', JSON.stringify({ name }));
    return this.sendForm(path, form);
  }

  async sendForm(path: string, body: FormData): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.token}` };
    return toAnswer(await fetch(`${this.url}${path}`, { method: 'POST', headers, body }));
  }

  /** A route that answers with a stream of events. */
  async sendForText(path: string, data: Data): Promise<string> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(data) };
    return (await fetch(`${this.url}${path}`, init)).text();
  }

  /** The first entry of a list, found by one attribute. */
  async find(uid: string, attribute: string, value: string): Promise<Document> {
    const query = `filters[${attribute}][$eq]=${encodeURIComponent(value)}`;
    const { body } = await this.send('GET', `${collection(uid)}?${query}`);
    const [document] = (body as { results: Document[] }).results;
    if (!document) throw new Error(`No ${uid} where ${attribute} is « ${value} »`);
    return document;
  }

  private async expectDocument(method: string, path: string, data: Data): Promise<Document> {
    const { status, body } = await this.send(method, path, data);
    if (status >= 400)
      throw new Error(`${method} ${path} answers ${status}: ${JSON.stringify(body)}`);
    return (body as { data: Document }).data;
  }
}

const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

async function request(url: string, method: string, data?: Data, token?: string): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const response = await fetch(url, {
    method,
    headers,
    ...(data ? { body: JSON.stringify(data) } : {}),
  });
  return toAnswer(response);
}

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** Messages by field, as the admin would show them. */
export function messagesOf({ body }: Answer): Record<string, string> {
  const { error } = body as {
    error?: { details?: { errors?: { path: string[]; message: string }[] } };
  };
  return Object.fromEntries(
    (error?.details?.errors ?? []).map(({ path, message }) => [path.join('.'), message]),
  );
}
