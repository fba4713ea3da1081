import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { SignedOut } from '@poolshoogte/contracts';
import { parse as parseCookies, serialize } from 'cookie';
import type { Request, Response } from 'express';
import { AppError } from '../../platform/errors/app-error';
import { clientName } from '../../platform/identity/client-name';
import { Identification } from '../../platform/identity/identify';
import { Policed } from '../../platform/identity/policy';
import { requestContext } from '../../platform/identity/request-context';
import { sessionCookie } from '../../platform/identity/session-cookie';
import { FLOW_MINUTES } from '../../platform/oidc/flow';
import { SessionsService } from './sessions.service';
import { SIGN_IN_SETUP, type SignInSetup } from './sign-in-setup';
import { SIGN_IN_POLICIES } from './sign-in.policies';
import { SignInService } from './sign-in.service';

const FLOW_COOKIE = 'poolshoogte-flow';
/** Page of the dashboard that says what went wrong. */
const FAILED_PAGE = '/aanmelden-mislukt';

@Controller('v1')
export class SignInController {
  constructor(
    @Inject(SignInService) private readonly service: SignInService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(Identification) private readonly identification: Identification,
    @Inject(SIGN_IN_SETUP) private readonly setup: SignInSetup,
  ) {}

  @Get('sign-in')
  @Policed(SIGN_IN_POLICIES.begin)
  @Header('cache-control', 'no-store')
  async begin(
    @Query('return') returnTo: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    try {
      const { url, flow } = await this.service.begin(this.setup.clientFor(request), returnTo);
      response.appendHeader('set-cookie', this.flowCookie(flow, FLOW_MINUTES * 60));
      response.redirect(url);
    } catch (error) {
      this.sayFailed(error, response);
    }
  }

  @Get('sign-in/callback')
  @Policed(SIGN_IN_POLICIES.finish)
  @Header('cache-control', 'no-store')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.appendHeader('set-cookie', this.flowCookie('', 0));
    try {
      const { session, returnTo } = await this.service.finish(
        this.setup.clientFor(request),
        new URL(request.originalUrl, 'http://here.invalid'),
        parseCookies(request.headers.cookie ?? '')[FLOW_COOKIE],
        clientName(request.headers['user-agent']),
      );
      // The session that this browser had ends: nothing of before outlives a sign-in.
      await this.sessions.endPresent(requestContext().actor, null);
      const { token, expiresAt } = session;
      const cookie = sessionCookie(token, expiresAt, this.identification.isSecure);
      response.appendHeader('set-cookie', cookie);
      response.redirect(returnTo);
    } catch (error) {
      this.sayFailed(error, response);
    }
  }

  @Post('sign-out')
  @HttpCode(200)
  @Policed(SIGN_IN_POLICIES.signOut)
  async signOut(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedOut> {
    const token = this.identification.tokenOf(request);
    const next = await this.sessions.signOut(
      this.setup.clientFor(request),
      requestContext().actor,
      token,
    );
    const cookie = sessionCookie('', new Date(0), this.identification.isSecure);
    response.appendHeader('set-cookie', cookie);
    return { next };
  }

  private flowCookie(flow: string, maxAge: number): string {
    return serialize(FLOW_COOKIE, flow, {
      path: '/v1/sign-in',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.identification.isSecure,
      maxAge,
    });
  }

  private sayFailed(error: unknown, response: Response): void {
    if (!(error instanceof AppError)) throw error;
    response.redirect(`${FAILED_PAGE}?code=${error.code}`);
  }
}
