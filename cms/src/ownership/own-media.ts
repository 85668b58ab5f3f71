import type { Core } from '@strapi/strapi';
import { findActor } from './actor';
import { ownedMedia } from './ownership';
import { boundOf, NOBODY } from './reach';
import { noAgency } from './refusal';

interface Params {
  where?: unknown;
  data?: Record<string, unknown>;
}

type Method = (params?: Params) => Promise<unknown>;

/**
 * Files and folders do not pass by the Document Service but by Strapi's query engine. `count` of files is left alone:
 * Strapi asks it whether the files that an entry already shows exist.
 */
const narrowed: Readonly<Record<(typeof ownedMedia)[number], readonly string[]>> = {
  'plugin::upload.file': ['findOne', 'findMany', 'findWithCount', 'findPage', 'update', 'delete'],
  'plugin::upload.folder': [
    'findOne',
    'findMany',
    'findWithCount',
    'findPage',
    'count',
    'update',
    'delete',
    'deleteMany',
  ],
};

const hiddenText = {
  type: 'string',
  configurable: false,
  private: true,
  pluginOptions: { 'content-manager': { visible: false } },
};

/** To be called before Strapi reads its content types into the database's models. */
export function addMediaOwner(strapi: Core.Strapi): void {
  for (const uid of ownedMedia) {
    const { attributes } = strapi.contentType(uid as 'plugin::upload.file');
    (attributes as Record<string, unknown>).owner = hiddenText;
  }
}

/** What an agency brings to the media library is its own, and the rest is not there for it. */
export function keepMediaApart(strapi: Core.Strapi): void {
  for (const uid of ownedMedia) {
    const repository = strapi.db.query(uid) as unknown as Record<string, Method>;
    for (const name of narrowed[uid]) narrow(strapi, repository, name);
    ownWhatIsNew(strapi, repository);
  }
}

function narrow(strapi: Core.Strapi, repository: Record<string, Method>, name: string): void {
  const method = repository[name];
  if (!method) throw new Error(`Strapi's query engine has no "${name}" any more`);
  repository[name] = async (params = {}) => {
    const owner = boundOf(await findActor(strapi));
    if (owner === null) return method(params);
    return method({ ...params, where: { $and: [params.where ?? {}, { owner }] } });
  };
}

function ownWhatIsNew(strapi: Core.Strapi, repository: Record<string, Method>): void {
  const create = repository.create;
  if (!create) throw new Error("Strapi's query engine has no “create” any more");
  repository.create = async (params = {}) => {
    const owner = boundOf(await findActor(strapi));
    if (owner === NOBODY) throw noAgency();
    return create(owner ? { ...params, data: { ...params.data, owner } } : params);
  };
}
