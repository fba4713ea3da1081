import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { AppError } from '../errors/app-error';
import { spanContextIn, traceparentOf } from './traceparent';

/** What a span may say. A closed list: ids, texts, names and addresses have no place in it. */
export interface SpanFacts {
  readonly 'http.request.method'?: string;
  readonly 'http.route'?: string;
  readonly 'http.response.status_code'?: number;
  readonly 'error.type'?: string;
  readonly 'poolshoogte.changes'?: number;
  readonly 'poolshoogte.shown_ms'?: number;
}

/** `null` while nothing is traced: then everything below only runs the work. */
let tracer: Tracer | null = null;
const storage = new AsyncLocalStorage<Context>();

/** @param given `null`: trace nothing any more */
export function traceWith(given: Tracer | null): void {
  tracer = given;
}

export const isTracing = (): boolean => tracer !== null;

/** Runs `work` as a part of the work at hand. */
export function traced<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (tracer === null) return work();
  const context = storage.getStore() ?? ROOT_CONTEXT;
  return run(tracer.startSpan(name, {}, context), context, work);
}

/** The same for work that ends at once. */
export function tracedNow<Result>(name: string, work: () => Result): Result {
  if (tracer === null) return work();
  const span = tracer.startSpan(name, {}, storage.getStore() ?? ROOT_CONTEXT);
  try {
    return work();
  } finally {
    span.end();
  }
}

/**
 * Runs work that other work caused, maybe in another process: in the trace of the newest of them, with
 * a link to each of the others.
 */
export function tracedFrom<Result>(
  causes: readonly (string | undefined)[],
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (tracer === null) return work();
  const contexts = causes
    .map(spanContextIn)
    .filter((cause): cause is SpanContext => cause !== null);
  const newest = contexts.at(-1);
  if (newest === undefined) return work();
  const parent = trace.setSpanContext(ROOT_CONTEXT, newest);
  const links = contexts.slice(0, -1).map((context) => ({ context }));
  const attributes: SpanFacts = { 'poolshoogte.changes': contexts.length };
  const options = { kind: SpanKind.CONSUMER, links, attributes: { ...attributes } };
  return run(tracer.startSpan(name, options, parent), parent, work);
}

/** A span that is over when it becomes known, such as one of a browser. */
export function traceAfterwards(
  cause: string,
  name: string,
  { startedAt, facts }: { startedAt: Date; facts: SpanFacts },
): void {
  const context = spanContextIn(cause);
  if (tracer === null || context === null) return;
  const attributes: Attributes = { ...facts };
  const options = { kind: SpanKind.CLIENT, startTime: startedAt, attributes };
  tracer.startSpan(name, options, trace.setSpanContext(ROOT_CONTEXT, context)).end();
}

/**
 * Opens the span of a request and runs the rest of the request in it.
 * @param cause the `traceparent` that came with it, if any
 */
export function traceRequest(cause: unknown, next: (span: Span | null) => void): Span | null {
  if (tracer === null) {
    next(null);
    return null;
  }
  const remote = spanContextIn(cause);
  const parent = remote === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, remote);
  const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, parent);
  storage.run(trace.setSpan(parent, span), next, span);
  return span;
}

/** The name of the span at hand for other processes; `null` when it is not recorded. */
export function currentTraceparent(): string | null {
  const span = currentSpan();
  return span?.isRecording() === true ? traceparentOf(span.spanContext()) : null;
}

export const currentTraceId = (): string | null => currentSpan()?.spanContext().traceId ?? null;

function currentSpan(): Span | undefined {
  if (tracer === null) return undefined;
  const context = storage.getStore();
  return context && trace.getSpan(context);
}

async function run<Result>(
  span: Span,
  parent: Context,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await storage.run(trace.setSpan(parent, span), work);
  } catch (error) {
    // The kind of error and no word of it: a message may quote what somebody typed.
    const type = error instanceof AppError ? error.code : 'internal';
    const facts: SpanFacts = { 'error.type': type };
    span.setAttributes({ ...facts }).setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
