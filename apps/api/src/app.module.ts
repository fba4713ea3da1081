import { type DynamicModule, Module } from '@nestjs/common';
import { ANSWERING_MODULES } from './answering-modules';
import { InstallationModule } from './features/installation/installation.module';
import { SignInModule, type SignInSetup } from './features/sign-in/sign-in.public';
import { JOB_POLICIES } from './job-policies';
import type { Config } from './platform/config/config';
import type { Database } from './platform/database/database';
import { statedIn } from './platform/identity/stated-policies';
import { JobsModule } from './platform/jobs/jobs.module';
import { PlatformModule } from './platform/platform.module';

@Module({})
export class AppModule {
  /** @param signIn left out where nobody signs in: the worker and the commands */
  static with(config: Config, database: Database, signIn?: SignInSetup): DynamicModule {
    const module: DynamicModule = {
      module: AppModule,
      imports: [
        PlatformModule.with(config, database),
        JobsModule.with(JOB_POLICIES),
        InstallationModule.with(() => ({ answered: statedIn(module), jobs: JOB_POLICIES })),
        ...ANSWERING_MODULES,
        ...(signIn ? [SignInModule.with(signIn)] : []),
      ],
    };
    return module;
  }
}
