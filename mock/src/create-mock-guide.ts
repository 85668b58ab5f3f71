import type { AddressInfo } from 'node:net';
import clientDocuments from '@idm/client/persisted-documents.json';
import fastify from 'fastify';
import { createContext } from '../../gateway/src/context';
import { applyChanges } from '../../gateway/src/guide/guide';
import { toManifest } from '../../gateway/src/persisted/manifest';
import { readPreviewToken } from '../../gateway/src/preview/token';
import { createSchema } from '../../gateway/src/schema/schema';
import { findKeyHolder } from '../../gateway/src/server/portal-key';
import { createRate } from '../../gateway/src/server/rate';
import { createSpending } from '../../gateway/src/server/spending';
import { serveGraphql } from '../../gateway/src/server/serve-graphql';
import { toMockRequest } from './asked';
import { edited, findLine, toChanges, withdrawn } from './edit';
import { expectFaults } from './fault';
import { createInProcessFetch } from './in-process-fetch';
import { expectIncidents } from './incident';
import type { MockGuide, MockGuideOptions, MockRequest } from './mock-guide';
import { readRecordedGuide, RECORDED_AT, schemaFolder } from './recorded-guide';

/** The guide of the demonstration as it was recorded, behind the schema, the resolvers and the limits of the real one. */
export function createMockGuide({
  publicUrl = 'https://guide.example',
}: MockGuideOptions = {}): MockGuide {
  const recorded = readRecordedGuide();
  let { guide } = recorded;
  let lines = [...recorded.lines];
  let editCount = 0;
  const requests: MockRequest[] = [];

  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  const schema = createSchema(schemaFolder);
  const manifest = toManifest(clientDocuments);
  const faults = expectFaults(schema);
  const incidents = expectIncidents(app, (request) => {
    const asked = toMockRequest(request, manifest);
    requests.push(asked);
    return asked;
  });
  const served = serveGraphql(app, {
    schema,
    manifest,
    doors: {
      isIntrospectionOpen: true,
      isGetOpen: true,
      costPerMinute: 0,
      portalCostPerMinute: 0,
      limitSeconds: 60,
    },
    spending: createSpending({
      rate: createRate(0),
      portalRate: createRate(0),
      holderOf: (authorization) => findKeyHolder(guide, authorization),
      count: () => undefined,
    }),
    contextFor: async (token) => {
      // No preview was recorded: a token is refused as any that is not ours.
      if (token) readPreviewToken(token, []);
      return createContext(guide, publicUrl);
    },
    plugins: [],
    showExplorer: (reply) =>
      reply.type('text/plain; charset=utf-8').send('Un guide simulé : envoyez-lui vos requêtes.\n'),
    countError: () => undefined,
  });
  const ask = createInProcessFetch(app);

  const take = (line: object): void => {
    const version = `1.${editCount + 1}.mock`;
    guide = applyChanges(guide, toChanges({ ...line, seq: editCount + 1 }, version), { version });
    editCount += 1;
  };

  return {
    url: 'http://guide.mock/graphql',
    fetch: async (input, init) => {
      await served;
      return ask(input, init);
    },
    requests,
    simulate: incidents.add,
    breakField: faults.add,
    edit: (kind, key, fields) => {
      const line = edited(findLine(lines, kind, key), fields);
      take(line);
      lines = lines.map((one) => (one.id === line.id ? line : one));
    },
    withdrawSheet: (reference, { replacedBy, at = RECORDED_AT } = {}) => {
      const line = findLine(lines, 'sheet', reference);
      const next = replacedBy === undefined ? null : findLine(lines, 'sheet', replacedBy).id;
      take(withdrawn(line, { at, replacedBy: next }));
      lines = lines.filter(({ id }) => id !== line.id);
    },
    reset: () => {
      guide = recorded.guide;
      lines = [...recorded.lines];
      editCount = 0;
      requests.length = 0;
      incidents.clear();
      faults.clear();
    },
    listen: async (port = 0) => {
      await served;
      await app.listen({ host: '127.0.0.1', port });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
    },
    close: async () => {
      await served;
      await app.close();
    },
  };
}
