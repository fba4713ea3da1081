import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { buildApplication } from '../application';
import { MunicipalitiesService } from '../features/municipalities/municipalities.public';
import { TaggingListener } from '../features/taggings/taggings.public';
import type { OidcSettings } from '../platform/oidc/oidc-settings';
import { readConfig } from '../platform/config/config';
import { Database } from '../platform/database/database';
import { HttpDrain } from '../platform/lifecycle/http-drain';
import { shutDown } from '../platform/lifecycle/shutdown';
import { OutboxRelay } from '../platform/live/outbox-relay';
import { AccessListener } from '../platform/identity/access-listener';
import { SequenceListener } from '../platform/live/sequence-listener';
import { signedIn, type SignedInTester } from './signed-in';
import { openTestDatabase, type TestDatabase } from './test-database';

/** Where people would sign in; tests open sessions themselves. */
const UNREACHABLE_PROVIDER: OidcSettings = {
  issuer: 'https://provider.invalid',
  clientId: 'poolshoogte',
  proof: { method: 'client_secret', secret: 'not a secret' },
  publicUrl: 'http://127.0.0.1',
  scope: 'openid',
  nameClaim: 'name',
  emailClaim: 'email',
  rolesClaim: null,
  rolesMap: new Map(),
  acrValues: [],
};

const everyRole = (municipalities: readonly string[]) => [
  { role: 'administrator' as const, municipality: null },
  ...municipalities.flatMap((municipality) => ROLE_IDS.map((role) => ({ role, municipality }))),
];

/** The whole application on its own database, listening on a free port. */
export interface TestApplication extends TestDatabase {
  readonly app: NestExpressApplication;
  readonly url: string;
  /** An account with every role in every municipality of the test, and in the installation. */
  readonly all: SignedInTester;
  /** `fetch` as that account. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/** Another process in the eyes of the first: the same database, over its own connections. */
export interface TestNode {
  readonly app: NestExpressApplication;
  readonly url: string;
  close(): Promise<void>;
  /** Goes as a process does that was told to stop: what it is doing is finished first. */
  goAway(): Promise<void>;
}

/**
 * @param municipalities codes of the shipped reference data to take into use
 * @param environment settings beside those of a test
 */
export async function startTestApplication(
  municipalities: readonly string[],
  environment: Record<string, string> = {},
): Promise<TestApplication> {
  const test = await openTestDatabase();
  const node = await startNode(test, municipalities, environment).catch(async (error: unknown) => {
    // An open database would keep the run waiting for ever.
    await test.drop();
    throw error;
  });
  const { app, url } = node;
  const all = await signedIn({ app, owner: test.owner }, { roles: everyRole(municipalities) });
  return {
    ...test,
    app,
    url,
    all,
    fetch: all.fetch,
    close: async () => {
      await node.close();
      await test.drop();
    },
  };
}

/** A second node of an application; close it before the first one. */
export async function startTestNode(
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  environment: Record<string, string> = {},
): Promise<TestNode> {
  const { database } = await Database.open(readConfig({ DATABASE_URL: ownerUrl }));
  return startNode({ ownerUrl, database }, [], environment);
}

async function startNode(
  { ownerUrl, database }: Pick<TestDatabase, 'ownerUrl' | 'database'>,
  municipalities: readonly string[],
  environment: Record<string, string>,
): Promise<TestNode> {
  const config = readConfig({
    DATABASE_URL: ownerUrl,
    DASHBOARD_FOLDER: '/nonexistent',
    PORT: '0',
    CHANGES_PER_MINUTE: '0',
    ...environment,
  });
  const app = await buildApplication(config, database, config.DEMO ? null : UNREACHABLE_PROVIDER);
  await app.init();
  const drain = new HttpDrain(app.getHttpServer());
  for (const code of municipalities) await app.get(MunicipalitiesService).activate(code);
  await app.get(SequenceListener).start();
  await app.get(AccessListener).start();
  await app.get(TaggingListener).start();
  app.get(OutboxRelay).start();
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const close = async (): Promise<void> => {
    // A test that did not read an answer to its end keeps its connection open.
    app.getHttpServer().closeAllConnections();
    await app.close();
  };
  const goAway = (): Promise<void> => shutDown(app, drain);
  return { app, url: `http://127.0.0.1:${port}`, close, goAway };
}
