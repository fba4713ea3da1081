import { type DynamicModule, Global, Module } from '@nestjs/common';
import { InstallationController } from './installation.controller';
import { InstallationService } from './installation.service';
import { InstallationStore } from './installation.store';
import { PoliciesController } from './policies.controller';
import { ALL_STATED, type AllStated } from './stated';

/** What kind of installation this is, and by which rules it answers. */
@Global()
@Module({})
export class InstallationModule {
  static with(stated: () => AllStated): DynamicModule {
    return {
      module: InstallationModule,
      controllers: [InstallationController, PoliciesController],
      providers: [
        InstallationService,
        InstallationStore,
        { provide: ALL_STATED, useFactory: stated },
      ],
      exports: [InstallationService, InstallationStore],
    };
  }
}
