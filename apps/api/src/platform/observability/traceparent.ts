import { type SpanContext, TraceFlags } from '@opentelemetry/api';
import { Traceparent } from '@poolshoogte/contracts';

/** How a span is named between processes (W3C Trace Context, version 00). */
export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** The span that another process named; `null` for what is no such name. */
export function spanContextIn(value: unknown): SpanContext | null {
  const parsed = Traceparent.safeParse(value);
  if (!parsed.success) return null;
  const [, traceId = '', spanId = '', flags = ''] = parsed.data.split('-');
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return { traceId, spanId, traceFlags, isRemote: true };
}
