import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JOB_POLICIES, type JobPolicy } from './job';
import { Jobs } from './jobs';

@Global()
@Module({})
export class JobsModule {
  static with(policies: readonly JobPolicy[]): DynamicModule {
    return {
      module: JobsModule,
      providers: [Jobs, { provide: JOB_POLICIES, useValue: policies }],
      exports: [Jobs, JOB_POLICIES],
    };
  }
}
