import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import {
  demoAccounts,
  type DemoProvider,
  mountDemoProvider,
} from './features/demo-accounts/demo-accounts.public';
import type { SignInSetup } from './features/sign-in/sign-in.public';
import { Clock } from './platform/clock/clock';
import type { Config } from './platform/config/config';
import { OidcClient } from './platform/oidc/oidc-client';
import { type OidcSettings, readOidcSettings } from './platform/oidc/oidc-settings';

/**
 * The provider of the organisation; `null`: a demo, which brings its own.
 *
 * @throws Error that names the missing settings: without a provider a real installation does not start
 */
export function providerSettings(
  config: Config,
  environment: Record<string, string | undefined>,
): OidcSettings | null {
  const settings = readOidcSettings(environment);
  if (settings !== null || config.DEMO) return settings;
  throw new Error(
    'Niemand kan zich aanmelden: er is geen aanmelddienst ingesteld.\n' +
      'Zet OIDC_ISSUER, OIDC_CLIENT_ID, PUBLIC_URL, en OIDC_CLIENT_SECRET of OIDC_CLIENT_KEY_FILE\n' +
      '(zie docs/beheer/aanmelden.md), of probeer Poolshoogte uit met DEMO=1.',
  );
}

/** How people sign in: at the organisation's own provider, or in a demo at the one inside. */
export class SignIn implements SignInSetup {
  private readonly client: OidcClient | null;
  private demo: DemoProvider | undefined;

  /** @throws Error for a real installation without a provider */
  constructor(
    private readonly config: Config,
    settings: OidcSettings | null,
    private readonly clock = new Clock(),
  ) {
    if (settings === null && !config.DEMO) throw new Error('only a demo brings its own provider');
    this.client = settings && new OidcClient(settings, clock);
  }

  get isDemo(): boolean {
    return this.client === null;
  }

  /** Adds the pages of the provider inside; after the checks of the origin, before bodies are read. */
  mount(app: NestExpressApplication): void {
    if (!this.isDemo) return;
    this.demo = mountDemoProvider(app.getHttpAdapter().getInstance() as Express, {
      server: app.getHttpServer(),
      publicUrl: this.config.PUBLIC_URL ?? null,
      accounts: demoAccounts(),
      clock: this.clock,
    });
  }

  clientFor: SignInSetup['clientFor'] = (request) => {
    const client = this.client ?? this.demo?.clientFor(request);
    if (client === undefined) throw new Error('the provider inside is not mounted');
    return client;
  };
}
