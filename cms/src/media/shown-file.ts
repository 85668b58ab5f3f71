import type { Core } from '@strapi/strapi';
import { storedName } from './upload-provider';
import { FILE_UID } from './media-tables';
import { findMediaUses } from './media-uses';

interface FileRow {
  readonly id: number;
  readonly url: string;
  readonly mime: string;
}

/**
 * The file with these bytes that an entry shows, as published or as a draft: the gateway, which alone has the token,
 * keeps and serves to everyone what is published only. Null for what merely lies in the media library.
 */
export async function readShownFile(
  strapi: Core.Strapi,
  hash: string,
): Promise<{ name: string; mime: string } | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const rows = (await strapi.db
    .query(FILE_UID)
    .findMany({ where: { url: { $startsWith: `/uploads/${hash}.` } } })) as FileRow[];
  for (const { id, url, mime } of rows) {
    const name = storedName(url);
    const uses = await findMediaUses(strapi, strapi.db.connection, [id]);
    if (name && uses.length > 0) return { name, mime };
  }
  return null;
}
