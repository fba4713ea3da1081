import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock/clock';
import { CONFIG, type Config } from './config/config';
import type { Database } from './database/database';
import { DatabaseModule } from './database/database.module';
import { HealthController } from './http/health.controller';
import { IdentityModule } from './identity/identity.module';
import { LanguageModel } from './language-model/language-model';
import { LifecycleModule } from './lifecycle/lifecycle.module';
import { LiveModule } from './live/live.module';
import { Mailer } from './mail/mailer';
import { ObservabilityModule } from './observability/observability.module';
import { Pusher } from './push/pusher';

/** What every feature stands on; holds no word of the field. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: Database): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.with(database),
        IdentityModule,
        LifecycleModule,
        LiveModule,
        ObservabilityModule,
      ],
      controllers: [HealthController],
      providers: [Clock, LanguageModel, Mailer, Pusher, { provide: CONFIG, useValue: config }],
      exports: [Clock, CONFIG, LanguageModel, Mailer, Pusher],
    };
  }
}
