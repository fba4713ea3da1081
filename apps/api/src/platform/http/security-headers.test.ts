import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Request, Response } from 'express';
import { permissionsPolicy, securityHeaders } from './security-headers';

/** What our handlers put on an answer. */
function sentHeaders(): ServerResponse {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  for (const handler of [securityHeaders(), permissionsPolicy]) {
    void handler(request as Request, response as Response, (error: unknown) => {
      if (error !== undefined) throw error;
    });
  }
  return response;
}

function contentSecurityPolicy(): Map<string, string[]> {
  const policy = String(sentHeaders().getHeader('content-security-policy'));
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

// The rules of the website test of internet.nl (checks/tasks/http_headers.py).
describe('the content security policy, by the rules of internet.nl', () => {
  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'has %s, for ourselves or for nobody',
    (name) => {
      expect(contentSecurityPolicy().get(name)).toEqual([
        expect.stringMatching(/^'(self|none)'$/) as string,
      ]);
    },
  );

  it('names no source but ourselves and nobody: nothing unsafe, no scheme, host or wildcard', () => {
    const sources = [...contentSecurityPolicy().values()].flat();
    expect(sources.length).toBeGreaterThan(4);
    expect(sources.filter((source) => !["'self'", "'none'"].includes(source))).toEqual([]);
  });
});

it('asks browsers to come by TLS only, for at least a year', () => {
  const first = String(sentHeaders().getHeader('strict-transport-security')).split(',')[0];
  const [, seconds] = /max-age=(\d+)/.exec(first ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
});

it.each([
  ['x-frame-options', /^DENY$/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^(no-referrer|same-origin)$/],
  ['permissions-policy', /geolocation=\(\)/],
])('sends %s', (name, expected) => {
  expect(String(sentHeaders().getHeader(name))).toMatch(expected);
});
