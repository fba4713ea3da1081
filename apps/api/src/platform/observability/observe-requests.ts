import type { Span } from '@opentelemetry/api';
import type { Request, RequestHandler, Response } from 'express';
import type { Config } from '../config/config';
import { type LogFacts, writeLine } from './log-line';
import { DURATION_BUCKETS, histogram } from './registry';
import { requestIdFrom, withRequestId } from './request-id';
import { traceparentOf } from './traceparent';
import { type SpanFacts, traceRequest } from './tracing';

const MUNICIPALITY = /^GM\d{4}$/;
/** The methods that routes have; any other is counted as one. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Asked every few seconds by machines: traces of these would drown all others. */
const PROBES = new Set(['/healthz', '/readyz', '/metrics']);

const took = histogram(
  'http_request_duration_seconds',
  'Requests by the pattern of their route and the class of their status.',
  DURATION_BUCKETS,
  ['method', 'route', 'status'],
);

/**
 * Gives every request an id, measures it, and while that is asked for traces and logs it. Of its address
 * only the pattern of the route is kept: `/v1/signals/:id`.
 */
export function observeRequests({ LOG_FORMAT }: Pick<Config, 'LOG_FORMAT'>): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const id = requestIdFrom(request.headers['x-request-id']);
    response.setHeader('x-request-id', id);
    withRequestId(id, () => {
      let span: Span | null = null;
      const over = (): void => {
        const seen = seenIn(request, response, performance.now() - began);
        const { method, route, status, ms } = seen;
        took.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, ms / 1_000);
        if (span) endSpan(span, seen);
        if (LOG_FORMAT === 'json') {
          const line = { level: 'info', room: 'http', message: 'request' } as const;
          const trace = span?.spanContext().traceId;
          withRequestId(id, () => writeLine(line, trace === undefined ? seen : { ...seen, trace }));
        }
      };
      response.once('close', over);
      if (PROBES.has(request.path)) {
        next();
        return;
      }
      span = traceRequest(request.headers['traceparent'], (opened) => {
        if (opened) response.setHeader('traceresponse', traceparentOf(opened.spanContext()));
        next();
      });
    });
  };
}

type Seen = Required<Pick<LogFacts, 'method' | 'route' | 'status' | 'ms'>> & LogFacts;

function seenIn(request: Request, response: Response, tookMs: number): Seen {
  const municipality = municipalityIn(request);
  return {
    method: METHODS.has(request.method) ? request.method : 'other',
    route: routeOf(request),
    // A connection that was given up before the answer counts as the client's doing.
    status: response.writableFinished ? response.statusCode : 499,
    ms: Math.round(tookMs * 10) / 10,
    ...(municipality === undefined ? {} : { municipality }),
  };
}

/** The pattern of the route that answered; files of the dashboard and what does not exist are `other`. */
function routeOf(request: Request): string {
  const { route } = request as { route?: { path?: unknown } };
  return typeof route?.path === 'string' ? route.path : 'other';
}

function municipalityIn({ params, query }: Request): string | undefined {
  const named: unknown[] = [query['municipality'], params['municipality'], params['code']];
  return named.find((each): each is string => typeof each === 'string' && MUNICIPALITY.test(each));
}

function endSpan(span: Span, { method, route, status }: Seen): void {
  const facts: SpanFacts = {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
  };
  span.updateName(`${method} ${route}`).setAttributes({ ...facts });
  span.end();
}
