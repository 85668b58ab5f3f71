import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { NodeSDK } from '@opentelemetry/sdk-node';
// Not exported: the SDK reads the exporter's variables itself only when it is given no processor of ours.
import { getSpanProcessorsFromEnv } from '@opentelemetry/sdk-node/build/src/utils';
import { privateSpans } from './private-spans';

new NodeSDK({
  serviceName: process.env.OTEL_SERVICE_NAME ?? 'idm-gateway',
  // The host, its user and the command line are nobody's business.
  autoDetectResources: false,
  spanProcessors: [privateSpans, ...getSpanProcessorsFromEnv(undefined)],
  instrumentations: [
    new HttpInstrumentation(),
    new UndiciInstrumentation(),
    new GraphQLInstrumentation({ ignoreResolveSpans: true }),
  ],
}).start();
