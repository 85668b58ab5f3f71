import type { Core } from '@strapi/strapi';
import { mergeConfiguration, toConfiguration, type Configuration } from './configuration';
import type { Layout } from './layout';
import { componentLayouts, contentTypeLayouts } from './layouts';

interface Model {
  readonly uid: string;
}

/** The services of the Content Manager that keep its configurations; it publishes no types for them. */
interface ConfigurationService {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

interface RelationAttribute {
  readonly type: string;
  readonly target?: string;
}

/** French labels, help, order of the forms and columns of the lists, without undoing what an administrator arranged. */
export async function seedLayouts(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  const contentTypes = contentManager.service<ConfigurationService>('content-types');
  const components = contentManager.service<ConfigurationService>('components');
  for (const [uid, layout] of Object.entries(contentTypeLayouts))
    await seedLayout(strapi, contentTypes, uid, layout);
  for (const [uid, layout] of Object.entries(componentLayouts))
    await seedLayout(strapi, components, uid, layout);
}

async function seedLayout(
  strapi: Core.Strapi,
  service: ConfigurationService,
  uid: string,
  layout: Layout,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'guide-layout', key: uid });
  const { settings, metadatas, layouts } = await service.findConfiguration({ uid });
  const current = { settings, metadatas, layouts };
  const next = toConfiguration(layout, current, (attribute) => pickerField(strapi, uid, attribute));
  const last = (await store.get({})) as Configuration | null;
  if (JSON.stringify(last) === JSON.stringify(next)) return;
  await service.updateConfiguration({ uid }, mergeConfiguration(last, current, next));
  await store.set({ value: next });
}

function pickerField(strapi: Core.Strapi, uid: string, attribute: string): string | null {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]);
  const { type, target } = (model.attributes[attribute] ?? { type: '' }) as RelationAttribute;
  return type === 'relation' && target ? (contentTypeLayouts[target]?.mainField ?? null) : null;
}
