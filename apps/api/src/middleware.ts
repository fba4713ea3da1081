import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Express, RequestHandler } from 'express';
import { Clock } from './platform/clock/clock';
import type { Config } from './platform/config/config';
import { jsonBody } from './platform/http/json-body';
import { ownOriginOnly } from './platform/http/own-origin';
import { limitPerAccount, limitPerAddress } from './platform/http/rate-limits';
import { permissionsPolicy, securityHeaders } from './platform/http/security-headers';
import { securityTxt } from './platform/http/security-txt';
import { serveDashboard } from './platform/http/serve-dashboard';
import { Identification, identify } from './platform/identity/identify';
import { withRequestContext } from './platform/identity/request-context';
import { observeRequests } from './platform/observability/observe-requests';
import type { SignIn } from './sign-in';

/** A signal is a few kilobytes; files do not pass the JSON parser. */
const JSON_BODY = { limit: '256kb', withinMs: 30_000 };

/** Answers to changes are a signal or less: there is nothing to gain. */
function compressReads(): RequestHandler {
  const compress = compression();
  return (request, response, next) =>
    request.method === 'GET' ? compress(request, response, next) : next();
}

/** What every request passes before a route answers it, in this order. */
export function useMiddleware(app: NestExpressApplication, config: Config, signIn: SignIn): void {
  app.disable('x-powered-by');
  // No answer of the API is kept by a browser, so none needs a hash of itself; files have their own.
  app.disable('etag');
  // A proxy of the installation itself tells from which address a request came.
  app.set('trust proxy', 'loopback, uniquelocal');
  app.use(observeRequests(config));
  app.use(securityHeaders());
  app.use(permissionsPolicy);
  app.use(
    securityTxt(
      { contacts: config.SECURITY_CONTACT ?? null, publicUrl: config.PUBLIC_URL ?? null },
      app.get(Clock),
    ),
  );
  app.use(ownOriginOnly);
  app.use(...limitPerAddress(config.CHANGES_PER_MINUTE));
  signIn.mount(app);
  app.use(withRequestContext);
  app.use(identify(app.get(Identification)));
  app.use(...limitPerAccount(config.CHANGES_PER_MINUTE));
  app.use(compressReads());
  app.use(jsonBody(JSON_BODY));
  serveDashboard(
    app.getHttpAdapter().getInstance() as Express,
    config.DASHBOARD_FOLDER ?? join(__dirname, '..', '..', 'dashboard'),
  );
}
