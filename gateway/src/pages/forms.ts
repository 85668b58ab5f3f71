import type { FastifyInstance } from 'fastify';

/** Five hundred characters in the widest encoding, and every box of the filters checked. */
const BODY_BYTES = 8192;

/** Takes what a reader typed, as a browser sends a form: nothing else, and no more than a sentence. */
export function takeForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: BODY_BYTES },
    (_request, body, done) => done(null, new URLSearchParams(body)),
  );
}
