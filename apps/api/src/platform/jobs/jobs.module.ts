import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JOB_POLICIES, type JobPolicy } from './job';
import { JobRecords } from './job-records';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';

@Global()
@Module({})
export class JobsModule {
  static with(policies: readonly JobPolicy[]): DynamicModule {
    return {
      module: JobsModule,
      providers: [Jobs, JobRunner, JobRecords, { provide: JOB_POLICIES, useValue: policies }],
      exports: [Jobs, JobRunner, JobRecords, JOB_POLICIES],
    };
  }
}
