import { Global, Module } from '@nestjs/common';
import { Draining } from './draining';
import { LiveServers } from './live-servers';

@Global()
@Module({ providers: [Draining, LiveServers], exports: [Draining, LiveServers] })
export class LifecycleModule {}
