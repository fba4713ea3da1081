import { type DynamicModule, Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { AccountsStore } from './accounts.store';
import { SessionController } from './session.controller';
import { SessionsService } from './sessions.service';
import { SignInController } from './sign-in.controller';
import { SIGN_IN_SETUP, type SignInSetup } from './sign-in-setup';
import { SignInService } from './sign-in.service';

@Module({})
export class SignInModule {
  static with(setup: SignInSetup): DynamicModule {
    return {
      module: SignInModule,
      imports: [AccessLogModule],
      controllers: [SignInController, SessionController],
      providers: [
        SignInService,
        SessionsService,
        AccountsStore,
        { provide: SIGN_IN_SETUP, useValue: setup },
      ],
    };
  }
}
