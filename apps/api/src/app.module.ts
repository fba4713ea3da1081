import { type DynamicModule, Module } from '@nestjs/common';
import { AccessLogModule } from './features/access-log/access-log.public';
import { BoardsModule } from './features/boards/boards.module';
import { ComparisonsModule } from './features/comparisons/comparisons.module';
import { DemoModule } from './features/demo/demo.module';
import { DevicesModule } from './features/devices/devices.module';
import { ImportsModule } from './features/imports/imports.module';
import { InstallationModule } from './features/installation/installation.module';
import { MunicipalitiesModule } from './features/municipalities/municipalities.module';
import { OperationsModule } from './features/operations/operations.module';
import { PeopleModule } from './features/people/people.module';
import { ServiceKeysModule } from './features/service-keys/service-keys.module';
import { SignInModule, type SignInSetup } from './features/sign-in/sign-in.public';
import { SignalsModule } from './features/signals/signals.module';
import { TaggingsModule } from './features/taggings/taggings.public';
import { JOB_POLICIES } from './job-policies';
import type { Config } from './platform/config/config';
import type { Database } from './platform/database/database';
import { statedIn } from './platform/identity/stated-policies';
import { JobsModule } from './platform/jobs/jobs.module';
import { PlatformModule } from './platform/platform.module';

/** What answers somebody: the same in every installation. */
const ANSWERING = [
  AccessLogModule,
  MunicipalitiesModule,
  SignalsModule,
  TaggingsModule,
  BoardsModule,
  ImportsModule,
  ComparisonsModule,
  PeopleModule,
  ServiceKeysModule,
  DevicesModule,
  OperationsModule,
  DemoModule,
];

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
        ...ANSWERING,
        ...(signIn ? [SignInModule.with(signIn)] : []),
      ],
    };
    return module;
  }
}
