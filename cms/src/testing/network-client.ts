import { concepts } from '../concepts';
import { AdminClient, type Answer } from './admin-client';
import { changesOf, type Line } from './feed-client';

export const NETWORK = '/guide/network';

export type ChangeKind = 'transfer' | 'merge' | 'end';
type Request = Readonly<Record<string, unknown>>;

interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface Preview {
  readonly seen: string;
  readonly title: string;
  readonly isWithoutEffect: boolean;
  readonly sections: readonly Section[];
}

export interface NamedAgency {
  readonly uuid: string;
  readonly name: string;
  readonly contacts: readonly { readonly uuid: string; readonly label: string }[];
}

interface NetworkPage {
  readonly agencies: readonly NamedAgency[];
  readonly sheets: readonly {
    readonly uuid: string;
    readonly reference: string;
    readonly leads: readonly (string | null)[];
  }[];
  readonly history: readonly {
    readonly account: number;
    readonly by: string;
    readonly kind: string;
    readonly title: string;
    readonly sections: readonly Section[];
  }[];
}

/** With ordinary spaces, as a test writes them. */
export const dataOf = <T>({ body }: Answer): T =>
  (JSON.parse(JSON.stringify(body).replaceAll('\u00a0', ' ')) as { data: T }).data;
export const messageOf = ({ body }: Answer): string =>
  (body as { error: { message: string } }).error.message;

/** What the coordination's page does. */
export class NetworkClient {
  private constructor(
    private readonly url: string,
    readonly admin: AdminClient,
  ) {}

  static async login(url: string): Promise<NetworkClient> {
    return new NetworkClient(url, await AdminClient.login(url, 'coordination@idm.example'));
  }

  readPage = async (): Promise<NetworkPage> => dataOf(await this.admin.send('GET', NETWORK));

  /** Named by a part of its name. */
  async agency(name: string): Promise<NamedAgency> {
    const found = (await this.readPage()).agencies.find((one) => one.name.includes(name));
    if (!found) throw new Error(`No agency « ${name} »`);
    return found;
  }

  async sheets(...references: string[]): Promise<string[]> {
    const { sheets } = await this.readPage();
    return references.map((wanted) => {
      const sheet = sheets.find(({ reference }) => reference === wanted);
      if (!sheet) throw new Error(`No sheet ${wanted}`);
      return sheet.uuid;
    });
  }

  /** Whatever the answer. */
  sendPreview = (kind: ChangeKind, request: Request): Promise<Answer> =>
    this.admin.send('POST', `${NETWORK}/${kind}/preview`, request);

  async preview(kind: ChangeKind, request: Request): Promise<Preview> {
    const answer = await this.sendPreview(kind, request);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${messageOf(answer)}`);
    return dataOf(answer);
  }

  /** Whatever the answer. */
  confirm = (kind: ChangeKind, request: Request, seen: string): Promise<Answer> =>
    this.admin.send('POST', `${NETWORK}/${kind}`, { ...request, seen });

  /** Looks, then confirms. */
  async carryOut(kind: ChangeKind, request: Request): Promise<void> {
    const { seen } = await this.preview(kind, request);
    const answer = await this.confirm(kind, request, seen);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${messageOf(answer)}`);
  }

  /** What the feed then says. */
  change = (kind: ChangeKind, request: Request): Promise<readonly Line[]> =>
    changesOf(this.url, () => this.carryOut(kind, request));

  async documentId(reference: string): Promise<string> {
    return (await this.admin.find(concepts.sheet, 'reference', reference)).documentId;
  }

  /** The draft as its form shows it, with Strapi's own word on whether it was modified. */
  async draft(reference: string): Promise<Readonly<Record<string, unknown>>> {
    const path = `/content-manager/collection-types/${concepts.sheet}`;
    return dataOf(await this.admin.send('GET', `${path}/${await this.documentId(reference)}`));
  }
}
