import type { Core } from '@strapi/strapi';
import { inSnapshot } from '../api/feed/snapshot';
import { readHistory } from './history';
import type { NetworkState } from './network-state';
import { readNetwork } from './read-network';

/** What the page needs to ask for a change, and what was changed before. */
export const readPage = (strapi: Core.Strapi): Promise<object> =>
  inSnapshot(strapi, async (snapshot) => ({
    ...toChoices(await readNetwork(snapshot)),
    history: await readHistory(snapshot.trx),
  }));

const toChoices = ({ agencies, sheets, contacts }: NetworkState) => ({
  agencies: agencies.map(({ uuid, name, isCoordinator }) => ({
    uuid,
    name,
    isCoordinator,
    contacts: contacts
      .filter(({ agency, isShown }) => agency === uuid && isShown)
      .map((contact) => ({ uuid: contact.uuid, label: contact.label })),
  })),
  sheets: sheets.map(({ uuid, reference, title, isPublished, leads }) => ({
    uuid,
    reference,
    title,
    isPublished,
    leads,
  })),
});
