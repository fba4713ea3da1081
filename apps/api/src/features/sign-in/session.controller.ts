import { Controller, Delete, Get, Header, HttpCode, Inject, Param } from '@nestjs/common';
import type { OwnSessions, RoleGrant, Session } from '@poolshoogte/contracts';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { type Actor, municipalitiesOf } from '../../platform/identity/actor';
import { Policed } from '../../platform/identity/policy';
import { currentActor, requestContext } from '../../platform/identity/request-context';
import { SessionsService } from './sessions.service';
import { SIGN_IN_SETUP, type SignInSetup } from './sign-in-setup';
import { SIGN_IN_POLICIES } from './sign-in.policies';

@Controller('v1')
export class SessionController {
  constructor(
    @Inject(SessionsService) private readonly service: SessionsService,
    @Inject(SIGN_IN_SETUP) private readonly setup: SignInSetup,
  ) {}

  @Get('session')
  @Policed(SIGN_IN_POLICIES.session)
  @Header('cache-control', 'no-store')
  session(): Session {
    const { actor } = requestContext();
    return {
      account: actor === null ? null : accountOf(actor),
      expiresAt: actor?.session?.expiresAt.toISOString() ?? null,
      hasDemoAccounts: this.setup.isDemo,
    };
  }

  @Get('sessions')
  @Policed(SIGN_IN_POLICIES.ownSessions)
  @Header('cache-control', 'no-store')
  sessions(): Promise<OwnSessions> {
    return this.service.of(currentActor());
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Policed(SIGN_IN_POLICIES.endOwnSession)
  end(@Param('id') id: string): Promise<void> {
    return this.service.end(currentActor(), parse(z.uuid(), id));
  }
}

function accountOf(actor: Actor): Session['account'] {
  if (actor.kind !== 'person' && actor.kind !== 'device') return null;
  const { kind, name, pseudonym, grants } = actor;
  const isRole = (grant: { role: string }): grant is RoleGrant =>
    (ROLE_IDS as readonly string[]).includes(grant.role);
  const [wallOf = null] = municipalitiesOf(actor, ['wall']);
  return { kind, name, pseudonym, grants: grants.filter(isRole), wallOf };
}
