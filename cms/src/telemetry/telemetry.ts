import { setTimeout as pause } from 'node:timers/promises';
import { ProxyTracerProvider, trace, type TracerProvider } from '@opentelemetry/api';

type Variables = Record<string, string | undefined>;

/** OpenTelemetry's own variables switch it on. */
export const isTraced = (env: Variables): boolean =>
  env.OTEL_SDK_DISABLED !== 'true' &&
  env.OTEL_TRACES_EXPORTER !== 'none' &&
  Boolean(
    env.OTEL_TRACES_EXPORTER ||
    env.OTEL_EXPORTER_OTLP_ENDPOINT ||
    env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
  );

const FLUSH_MS = 2000;

/** Sends the spans that wait, unless the collector makes the end wait. */
export async function flushTelemetry(): Promise<void> {
  const provider = trace.getTracerProvider();
  const sender: TracerProvider & { forceFlush?: () => Promise<void> } =
    provider instanceof ProxyTracerProvider ? provider.getDelegate() : provider;
  const flushing = sender.forceFlush?.().catch(() => undefined);
  await Promise.race([flushing, pause(FLUSH_MS, undefined, { ref: false })]);
}
