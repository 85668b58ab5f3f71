import { mergeConfiguration, toConfiguration, type Configuration } from './configuration';
import type { Layout } from './layout';
import { contentTypeLayouts } from './layouts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const configuration = (label: string, list: readonly string[]): Configuration => ({
  settings: { pageSize: 100 },
  metadatas: { title: { edit: { label }, list: { label } } },
  layouts: { list, edit: [] },
});

describe('mergeConfiguration', () => {
  const last = configuration('Titre', ['title']);
  const next = configuration('Intitulé', ['title', 'slug']);

  it('writes everything the first time', () =>
    expect(mergeConfiguration(null, configuration('title', []), next)).toEqual(next));

  it('follows us where nobody changed anything', () =>
    expect(mergeConfiguration(last, last, next)).toEqual(next));

  it('keeps what an administrator changed, part by part', () => {
    const merged = mergeConfiguration(last, configuration('Nom', ['title']), next);
    expect(merged.metadatas.title?.edit.label).toBe('Nom');
    expect(merged.layouts.list).toEqual(['title', 'slug']);
  });
});

describe('toConfiguration', () => {
  it('gives labels, help and examples the spaces of French', () => {
    const field = {
      name: 'title',
      size: 12,
      label: 'Quoi ?',
      help: 'Un « objet ».',
      example: 'A : b',
    };
    const layout: Layout = {
      mainField: 'title',
      sort: ['title', 'ASC'],
      list: ['title'],
      form: [[field as Layout['form'][number][number]]],
    };
    const { title } = toConfiguration(layout, configuration('Titre', []), () => null).metadatas;
    expect(title?.edit).toMatchObject({
      label: 'Quoi\u00a0?',
      description: 'Un «\u00a0objet\u00a0».',
      placeholder: 'A\u00a0: b',
    });
  });
});

interface Schema {
  readonly attributes: Readonly<
    Record<
      string,
      { readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } } }
    >
  >;
}

describe.each(Object.entries(contentTypeLayouts))('the form of %s', (uid, layout) => {
  const name = uid.split('.')[1] ?? '';
  const file = path.join(__dirname, `../api/${name}/content-types/${name}/schema.json`);

  it('shows every attribute that an editor may fill, with a label and help', () => {
    expect(existsSync(file)).toBe(true);
    const { attributes } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    const visible = Object.keys(attributes).filter(
      (one) =>
        one !== 'shownAs' && attributes[one]?.pluginOptions?.['content-manager']?.visible !== false,
    );
    expect(
      layout.form
        .flat()
        .map((field) => field.name)
        .sort(),
    ).toEqual(visible.sort());
    expect(layout.form.flat().filter(({ label, help }) => !label || !help)).toEqual([]);
  });

  it('fits its rows', () => {
    for (const row of layout.form)
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  });
});
