import { registeredDocuments } from '@idm/embed';
import { schema } from '../testing/run-query';
import { createDocumentStore } from './document-store';
import { documentHash, findDocument, toManifest } from './manifest';

describe('documentHash', () => {
  // The examples of the appendix on persisted documents of GraphQL over HTTP.
  it.each([
    [
      'query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}',
      '7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
    ],
    [
      'query($id:ID!){user(id:$id){name}}',
      '71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b',
    ],
  ])('is that of the specification for %j', (text, hash) => {
    expect(documentHash(text)).toBe(hash);
    expect(findDocument(toManifest({ [`sha256:${hash}`]: text }), `sha256:${hash}`)).toBe(text);
  });
});

describe('toManifest', () => {
  it('takes what codegen writes, and refuses a text that was changed by hand', () => {
    expect(toManifest(registeredDocuments).size).toBeGreaterThanOrEqual(9);
    const [[id, text]] = Object.entries(registeredDocuments) as [[string, string]];
    expect(() => toManifest({ [id]: `${text} ` })).toThrow('run codegen');
  });
});

describe('createDocumentStore', () => {
  const parsed = (count: number) => ({ tokenCount: count }) as never;
  const hash = (text: string) => documentHash(text);

  it('forgets what was used least recently, and never what is registered', async () => {
    const registered = '{ guide { name } }';
    const manifest = toManifest({ [`sha256:${hash(registered)}`]: registered });
    const store = createDocumentStore(schema, manifest, 100);
    for (const name of ['a', 'b', 'c']) await store.set(`schema:${hash(name)}`, parsed(30));
    await store.get(`schema:${hash('a')}`);
    await store.set(`schema:${hash('d')}`, parsed(30));
    const kept = [registered, 'a', 'b', 'c', 'd'].filter((name) => store.holds(hash(name)));
    expect(kept).toEqual([registered, 'a', 'c', 'd']);
    expect(await store.get(`schema:${hash(registered)}`)).toMatchObject({ kind: 'Document' });
  });

  it('refuses to start with a registered document that is not of this schema', () => {
    const text = '{ nothing }';
    const manifest = toManifest({ [`sha256:${hash(text)}`]: text });
    expect(() => createDocumentStore(schema, manifest)).toThrow('Cannot query field "nothing"');
  });
});
