import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config';
import { AccessListener } from './access-listener';
import { Identification } from './identify';
import { PolicyGuard } from './policy.guard';
import { ServiceKeys } from './service-keys';
import { SessionOpener } from './session-opener';
import { Sessions } from './sessions';
import { SocketSessions } from './socket-sessions';

/** Who is at work, and whether the stated policy lets them. */
@Global()
@Module({
  providers: [
    AccessListener,
    Sessions,
    SessionOpener,
    SocketSessions,
    ServiceKeys,
    { provide: APP_GUARD, useClass: PolicyGuard },
    {
      provide: Identification,
      inject: [Sessions, ServiceKeys, CONFIG],
      useFactory: (sessions: Sessions, keys: ServiceKeys, config: Config) =>
        new Identification(sessions, keys, config.PUBLIC_URL?.startsWith('https:') ?? false),
    },
  ],
  exports: [AccessListener, Sessions, SessionOpener, SocketSessions, Identification],
})
export class IdentityModule {}
