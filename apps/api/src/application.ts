import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { useMiddleware } from './middleware';
import type { Config } from './platform/config/config';
import type { Database } from './platform/database/database';
import { ProblemFilter } from './platform/errors/problem.filter';
import { refuseWithoutPolicy } from './platform/identity/stated-policies';
import { LiveIoAdapter } from './platform/live/live-io-adapter';
import { RedisLink } from './platform/live/redis-link';
import { loggerFor } from './platform/observability/json-logger';
import { LiveServers } from './platform/lifecycle/live-servers';
import type { OidcSettings } from './platform/oidc/oidc-settings';
import { SignIn } from './sign-in';

/** A large file over a slow line may take long; headers may not. */
const LONGEST_REQUEST_MS = 3_600_000;
const LONGEST_HEADERS_MS = 15_000;
/** Longer than a balancer keeps a connection without a request: it is the balancer that closes it. */
const IDLE_CONNECTION_MS = 65_000;

/**
 * Builds the whole application on an open database, without listening yet.
 *
 * @param provider where people sign in; `null`: a demo, which brings its own
 * @throws Error when a route or live message has no policy
 */
export async function buildApplication(
  config: Config,
  database: Database,
  provider: OidcSettings | null,
): Promise<NestExpressApplication> {
  const signIn = new SignIn(config, provider);
  const module = AppModule.with(config, database, signIn);
  refuseWithoutPolicy(module);
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    logger: loggerFor(config),
    abortOnError: false,
  });
  useMiddleware(app, config, signIn);
  app.useGlobalFilters(new ProblemFilter());
  const redis = app.get(RedisLink).forAdapter();
  const adapter = await LiveIoAdapter.create(app, redis, await database.identity());
  app.get(LiveServers).watch(adapter);
  app.useWebSocketAdapter(adapter);
  const server = app.getHttpServer();
  server.requestTimeout = LONGEST_REQUEST_MS;
  server.headersTimeout = LONGEST_HEADERS_MS;
  server.keepAliveTimeout = IDLE_CONNECTION_MS;
  return app;
}
