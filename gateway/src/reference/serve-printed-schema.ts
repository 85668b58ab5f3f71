import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchemaPath } from '@idm/embed';
import type { FastifyInstance } from 'fastify';
import { PRINTED_SCHEMA } from '../schema/type-defs';

/** Serves the whole schema as one text, which tools read without introspection. */
export function servePrintedSchema(app: FastifyInstance, schemaFolder: string): void {
  const text = readFileSync(join(schemaFolder, PRINTED_SCHEMA), 'utf8');
  app.get(printedSchemaPath, (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .headers({
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      })
      .send(text),
  );
}
