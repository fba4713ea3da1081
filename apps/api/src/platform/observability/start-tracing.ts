import { diag, DiagLogLevel, type DiagLogger } from '@opentelemetry/api';
import { Logger } from '@nestjs/common';
import type { Config } from '../config/config';
import { version } from '../config/version';
import { traceWith } from './tracing';

type Settings = Pick<Config, 'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_TRACES_SAMPLER_ARG'>;

const NAME = 'poolshoogte';
/** The process ends even when the place where traces go does not answer. */
const FLUSH_WITHIN_MS = 3_000;

let stop: () => Promise<void> = () => Promise.resolve();

/**
 * Begins to trace when there is somewhere to send traces; else none of its code is even loaded. Every
 * request is sampled by its trace id alone, also one that asks to be traced: who sends requests does
 * not decide how much is kept.
 */
export async function startTracing(config: Settings): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = config;
  if (endpoint === undefined) return;
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  diag.setLogger(toLog(), DiagLogLevel.WARN);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: 5_000 });
  const ratio = new sdk.TraceIdRatioBasedSampler(share);
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': NAME, 'service.version': version }),
    sampler: new sdk.ParentBasedSampler({ root: ratio, remoteParentSampled: ratio }),
    // What does not fit in the queue is left out: a place that does not answer costs no memory.
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, maxQueueSize: 2_048 })],
    spanLimits: { attributeCountLimit: 16, attributeValueLengthLimit: 128, linkCountLimit: 64 },
  });
  traceWith(provider.getTracer(NAME, version));
  stop = async () => {
    traceWith(null);
    await Promise.race([provider.shutdown(), after(FLUSH_WITHIN_MS)]);
  };
}

/** Sends what is left. */
export function stopTracing(): Promise<void> {
  return stop();
}

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms).unref());

function toLog(): DiagLogger {
  const log = new Logger('traces');
  const warn = (message: string): void => log.warn(message);
  const nothing = (): void => undefined;
  return { error: warn, warn, info: nothing, debug: nothing, verbose: nothing };
}
