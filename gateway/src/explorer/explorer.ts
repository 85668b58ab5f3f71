import { randomBytes } from 'node:crypto';
import {
  explorerContentSecurityPolicy,
  explorerHtml,
  type Asset,
  type Reference,
} from '@idm/embed';
import type { FastifyReply } from 'fastify';
import { scripts, styles } from './library';

const paths = (assets: readonly Asset[]): string[] => assets.map(({ path }) => path);

/** Shows the explorer to who opens the address of the schema in a browser. */
export const createExplorer =
  (reference: Reference, publicUrl: string) =>
  (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    const html = explorerHtml(
      { ...reference, scripts: paths(scripts), styles: paths(styles), nonce },
      publicUrl,
    );
    return reply
      .removeHeader('access-control-allow-origin')
      .type('text/html; charset=utf-8')
      .headers({
        'content-security-policy': explorerContentSecurityPolicy(nonce),
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        vary: 'accept',
      })
      .send(html);
  };
